package io.lodewire.enrich.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date in a year named from the story's day, such as {@code April last year}. */
record InYear(Yearless date, int shift) implements When {

    @Override
    public @Nullable Period resolve(@Nullable LocalDate day, Look look) {
        return day == null ? null : date.in(day.getYear() + shift);
    }
}
