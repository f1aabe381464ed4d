package io.lodewire.bench.accuracy.score;

import io.lodewire.bench.accuracy.measure.Rate;
import java.util.List;

/** The result of a rate: a count, out of how many, and the failures. */
public record RateScore(String name, int hits, int of, double share, List<Confusion> confusions) {

    public RateScore {
        confusions = List.copyOf(confusions);
    }

    public static RateScore of(Rate rate, Listing listing) {
        return new RateScore(
                rate.name(),
                rate.hits(),
                rate.of(),
                (double) rate.hits() / Math.max(1, rate.of()),
                Confusions.worst(rate.failures(), listing));
    }
}
