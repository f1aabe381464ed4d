package io.lodewire.enrich.time;

import io.lodewire.enrich.time.TimeWord.Kind;
import org.jspecify.annotations.Nullable;

/** Quarters and halves: {@code the third quarter of 2026}, {@code first-half 1987}, {@code Q3 2026}, {@code H1}. */
final class PartDates {

    /** The date around the word {@code quarter} or {@code half}; null when it is none. */
    @Nullable
    Found spelled(TimeText text, int unit, Precision precision) {
        if (!text.follows(unit)) {
            return null;
        }
        if (text.is(unit - 1, Kind.SHIFT)) {
            return ofShift(text, unit, precision);
        }
        if (text.is(unit - 1, Kind.FISCAL)) {
            return fiscal(unit - 1, unit + 1);
        }
        int number = text.value(unit - 1, Kind.ORDINAL);
        if (number < 1 || number > parts(precision)) {
            return null;
        }
        return text.is(unit - 2, Kind.FISCAL) && text.follows(unit - 1)
                ? fiscal(unit - 2, unit + 1)
                : withYear(text, unit - 1, unit + 1, new Yearless(precision, number, 0));
    }

    /** The date around {@code Q3} or {@code H1}; null when a hyphen says that it is something else. */
    @Nullable
    Found coded(TimeText text, int token, Yearless part) {
        return text.followsHyphen(token + 1) || !text.tokens().isCapitalised(token)
                ? null
                : withYear(text, token, token + 1, part);
    }

    private static Found ofShift(TimeText text, int unit, Precision precision) {
        int shift = text.value(unit - 1, Kind.SHIFT);
        var year = shift < 0 ? YearWords.at(text, unit + 1) : null;
        return year == null
                ? Found.during(unit - 1, unit + 1, new NearPeriod(precision, shift, 1))
                : Found.in(unit - 1, year.to(), year.with(new Yearless(precision, parts(precision), 0)));
    }

    private static Found withYear(TimeText text, int from, int to, Yearless part) {
        var after = YearWords.at(text, to);
        if (after != null) {
            return Found.in(from, after.to(), after.with(part));
        }
        int before = text.follows(from) ? text.year(from - 1) : -1;
        return before < 0 ? Found.in(from, to, part) : Found.in(from - 1, to, new YearWords(to, before, 0).with(part));
    }

    private static Found fiscal(int from, int to) {
        return Found.in(from, to, new Undecided(NearDates.FISCAL));
    }

    private static int parts(Precision precision) {
        return precision == Precision.QUARTER ? 4 : 2;
    }
}
