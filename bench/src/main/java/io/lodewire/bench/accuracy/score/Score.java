package io.lodewire.bench.accuracy.score;

import io.lodewire.bench.accuracy.measure.Counts;

/** Counts and the shares that follow from them. */
public record Score(int hits, int wrong, int missed, double precision, double recall, double f1) {

    static Score of(Counts counts) {
        return new Score(
                counts.hits(), counts.wrong(), counts.missed(), counts.precision(), counts.recall(), counts.f1());
    }

    /** How many labels gold holds. */
    public int gold() {
        return hits + missed;
    }
}
