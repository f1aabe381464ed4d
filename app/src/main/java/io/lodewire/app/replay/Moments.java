package io.lodewire.app.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Moments as they are said on a command line. */
public final class Moments {

    private Moments() {}

    /** The beginning of a day, such as {@code 1987-10-19}, or a time, such as {@code 1987-10-19T12:00:00Z}; UTC. */
    public static Instant at(String text) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'%s' is neither a day like 1987-10-19 nor a time like 1987-10-19T12:00:00Z".formatted(text), e);
        }
    }
}
