package io.lodewire.ingest.format.convention;

import java.util.List;

/** What a reader had to assume about an item; kept among its signals, where every consumer sees it. */
public final class Flags {

    /** The document broke the rules of its format and was read as well as could be. */
    public static final String REPAIRED = "lodewire:repaired";

    /** The time states no zone and is taken as UTC. */
    public static final String ZONE_ASSUMED = "lodewire:zone-assumed-utc";

    private Flags() {}

    /** The flag of a time that was read although it states no zone. */
    public static List<String> ofTime(String stated) {
        return Times.read(stated).isPresent() && !Times.hasZone(stated) ? List.of(ZONE_ASSUMED) : List.of();
    }
}
