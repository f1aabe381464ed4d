package io.lodewire.enrich.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the words of a date say, before the story's day is asked. */
sealed interface When permits Stated, Yearless, InYear, Shifted, NearPeriod, NearWeekday, Undecided {

    /** The period meant, or null where it cannot be told. */
    @Nullable
    Period resolve(@Nullable LocalDate day, Look look);

    /** Whether the answer hangs on where one looks. */
    default boolean isOpen() {
        return false;
    }

    /** Whether the year is not in the words. */
    default boolean infersYear() {
        return true;
    }
}
