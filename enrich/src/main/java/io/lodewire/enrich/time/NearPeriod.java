package io.lodewire.enrich.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period counted from the story's day, such as {@code today}, {@code last year} or {@code two months ago}.
 *
 * @param step days that one count spans where the precision is a day: 1, or 7 for weeks
 */
record NearPeriod(Precision precision, int count, int step) implements When {

    @Override
    public @Nullable Period resolve(@Nullable LocalDate day, Look look) {
        return day == null ? null : Period.around(day, precision).plus(count * step);
    }
}
