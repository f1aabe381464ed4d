package io.lodewire.enrich.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date that can be read in more than one way. */
record Undecided(String reason) implements When {

    @Override
    public @Nullable Period resolve(@Nullable LocalDate day, Look look) {
        return null;
    }
}
