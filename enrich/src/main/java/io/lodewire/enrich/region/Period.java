package io.lodewire.enrich.region;

import io.lodewire.enrich.lexicon.LexiconRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a row of a lexicon holds, as days since 1970; half-open. */
record Period(int from, int to) {

    /** No first and no last day. */
    static final Period ALWAYS = new Period(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private static final int NEWEST = Integer.MAX_VALUE - 1;

    static Period of(LexiconRow row) {
        var from = row.day("from");
        var to = row.day("to");
        return from == null && to == null
                ? ALWAYS
                : new Period(from == null ? ALWAYS.from : day(from), to == null ? ALWAYS.to : day(to));
    }

    /** The number of the day; a story without one is read as of the newest rows. */
    static int day(@Nullable LocalDate date) {
        return date == null ? NEWEST : (int) date.toEpochDay();
    }

    boolean holds(int day) {
        return from <= day && day < to;
    }
}
