package io.lodewire.enrich.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date given in full, such as {@code December 1, 2025} or {@code 2026}. */
record Stated(Period period) implements When {

    @Override
    public Period resolve(@Nullable LocalDate day, Look look) {
        return period;
    }

    @Override
    public boolean infersYear() {
        return false;
    }
}
