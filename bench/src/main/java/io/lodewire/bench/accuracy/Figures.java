package io.lodewire.bench.accuracy;

import io.lodewire.bench.accuracy.score.Average;
import io.lodewire.bench.accuracy.score.Interval;
import io.lodewire.bench.accuracy.score.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in three decimals, halves to even, so that two programs print the same figure for the same counts. */
final class Figures {

    private static final int DECIMALS = 3;

    private Figures() {}

    static String of(double share) {
        return new BigDecimal(share).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
    }

    static String of(Score score) {
        return of(score.precision()) + "  " + of(score.recall()) + "  " + of(score.f1());
    }

    static String of(Average average) {
        return of(average.precision()) + "  " + of(average.recall()) + "  " + of(average.f1());
    }

    static String of(Interval interval) {
        return of(interval.low()) + "–" + of(interval.high());
    }
}
