package io.lodewire.bench.accuracy.score;

import io.lodewire.bench.accuracy.measure.Counts;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Where F1 lies in 95 of 100 samples of as many stories, drawn with replacement; the seed is fixed. */
public record Interval(double low, double high) {

    private static final int SAMPLES = 200;
    private static final int CUT = 5;

    static Interval bootstrap(List<Counts> stories) {
        var random = new SplittableRandom(1);
        var f1 = new double[SAMPLES];
        for (var sample = 0; sample < SAMPLES; sample++) {
            f1[sample] = sample(stories, random).f1();
        }
        Arrays.sort(f1);
        return new Interval(f1[CUT], f1[SAMPLES - 1 - CUT]);
    }

    private static Counts sample(List<Counts> stories, SplittableRandom random) {
        var hits = 0;
        var wrong = 0;
        var missed = 0;
        for (var draw = 0; draw < stories.size(); draw++) {
            var story = stories.get(random.nextInt(stories.size()));
            hits += story.hits();
            wrong += story.wrong();
            missed += story.missed();
        }
        return new Counts(hits, wrong, missed);
    }
}
