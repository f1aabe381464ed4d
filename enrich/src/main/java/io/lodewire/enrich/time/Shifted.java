package io.lodewire.enrich.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A month named from the story's: {@code last December}, {@code this April}, {@code next March}. */
record Shifted(Yearless date, int shift) implements When {

    @Override
    public @Nullable Period resolve(@Nullable LocalDate day, Look look) {
        if (day == null) {
            return null;
        }
        var now = Period.around(day, date.precision());
        return switch (shift) {
            case -1 -> date.latest(now.first().minusDays(1));
            case 1 -> date.earliest(now.last().plusDays(1));
            default -> date.in(day.getYear());
        };
    }
}
