package io.lodewire.bench.accuracy.score;

import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Counts;
import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.measure.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Counts a measure. */
public final class Scorer {

    private static final Comparator<NamedScore> MOST_ERRORS = Comparator.comparing(
            label -> -(label.score().wrong() + label.score().missed()));

    private Scorer() {}

    public static MeasureScore score(Measure measure, Listing listing) {
        var stories = measure.stories();
        var counts = stories.stream().map(Comparison::counts).toList();
        var labels = byLabel(stories);
        return new MeasureScore(
                measure.name(),
                stories.size(),
                Score.of(sum(counts)),
                Interval.bootstrap(counts),
                Average.over(labels.values()),
                named(labels),
                foundBy(stories),
                goldKinds(stories),
                Confusions.worst(stories, listing));
    }

    private static Counts sum(List<Counts> counts) {
        return counts.stream().reduce(Counts.ZERO, Counts::plus);
    }

    private static Map<String, Counts> byLabel(List<Comparison> stories) {
        var counts = new TreeMap<String, Counts>();
        for (var story : stories) {
            add(counts, story.hits(), new Counts(1, 0, 0));
            add(counts, story.wrong(), new Counts(0, 1, 0));
            add(counts, story.missed(), new Counts(0, 0, 1));
        }
        return counts;
    }

    private static void add(Map<String, Counts> counts, Set<String> labels, Counts one) {
        labels.forEach(label -> counts.merge(label, one, Counts::plus));
    }

    private static List<NamedScore> named(Map<String, Counts> labels) {
        return labels.entrySet().stream()
                .map(label -> new NamedScore(label.getKey(), Score.of(label.getValue())))
                .sorted(MOST_ERRORS)
                .toList();
    }

    private static List<NamedScore> foundBy(List<Comparison> stories) {
        return kinds(stories, Comparison::found).stream()
                .map(kind -> new NamedScore(kind, restricted(stories, story -> story.foundBy(kind))))
                .toList();
    }

    private static List<KindRecall> goldKinds(List<Comparison> stories) {
        return kinds(stories, Comparison::gold).stream()
                .map(kind -> recall(kind, restricted(stories, story -> story.goldOf(kind))))
                .toList();
    }

    private static KindRecall recall(String kind, Score score) {
        return new KindRecall(kind, score.hits(), score.gold(), score.recall());
    }

    private static Score restricted(List<Comparison> stories, Function<Comparison, Comparison> kept) {
        return Score.of(sum(stories.stream().map(kept).map(Comparison::counts).toList()));
    }

    private static SortedSet<String> kinds(List<Comparison> stories, Function<Comparison, Labels> side) {
        var kinds = new TreeSet<String>();
        for (var story : stories) {
            side.apply(story).kinds().forEach(kinds::add);
        }
        return kinds;
    }
}
