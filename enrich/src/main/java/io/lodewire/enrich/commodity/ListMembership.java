package io.lodewire.enrich.commodity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a version of a list of critical materials holds a commodity.
 *
 * @param list such as {@code us-critical-minerals}
 * @param validFrom first day of the version
 * @param validTo day on which the next version replaced it; null while it stands
 */
public record ListMembership(
        String list,
        String version,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether the version holds on the day; with no day, whether it is the newest. */
    boolean isValidOn(@Nullable LocalDate day) {
        return day == null ? validTo == null : !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
