package io.lodewire.bench.accuracy.score;

import io.lodewire.bench.accuracy.measure.Counts;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** Precision, recall and F1 averaged over the labels that gold holds, each label weighing the same. */
public record Average(int labels, double precision, double recall, double f1) {

    static Average over(Collection<Counts> labels) {
        var inGold = labels.stream().filter(counts -> counts.gold() > 0).toList();
        return new Average(
                inGold.size(), mean(inGold, Counts::precision), mean(inGold, Counts::recall), mean(inGold, Counts::f1));
    }

    private static double mean(Collection<Counts> labels, ToDoubleFunction<Counts> share) {
        return labels.stream().mapToDouble(share).average().orElse(0);
    }
}
