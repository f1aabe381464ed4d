package io.lodewire.ingest.format.convention;

import java.util.Optional;

/** The urgency of IPTC: 1 (most) to 9. */
public final class Urgency {

    private Urgency() {}

    /** The number, if it is one of the scale. */
    public static Optional<Integer> of(Optional<String> stated) {
        return stated.filter(text -> text.matches("[1-9]")).map(Integer::valueOf);
    }
}
