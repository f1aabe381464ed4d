package io.lodewire.enrich.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A day of the week near the story's day.
 *
 * @param strict whether the story's own day is not meant
 */
record NearWeekday(DayOfWeek weekday, boolean strict) implements When {

    @Override
    public boolean isOpen() {
        return !strict;
    }

    @Override
    public @Nullable Period resolve(@Nullable LocalDate day, Look look) {
        if (day == null) {
            return null;
        }
        if (strict) {
            return Period.day(day.with(TemporalAdjusters.previous(weekday)));
        }
        return Period.day(day.with(
                look.isAhead() ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }
}
