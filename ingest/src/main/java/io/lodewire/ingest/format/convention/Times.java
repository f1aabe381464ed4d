package io.lodewire.ingest.format.convention;

import java.time.Instant;
import java.util.Optional;

/** Times in either of the ways in which feeds write them, ISO 8601 and that of mail. */
public final class Times {

    private Times() {}

    /** The instant that the text states, in UTC where it states no zone; nothing when it is not readable. */
    public static Optional<Instant> read(String text) {
        return StatedTime.iso(text).or(() -> MailTime.read(text));
    }

    static boolean hasZone(String text) {
        return StatedTime.hasZone(text) || MailTime.hasZone(text);
    }
}
