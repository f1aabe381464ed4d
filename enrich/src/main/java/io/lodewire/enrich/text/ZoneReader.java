package io.lodewire.enrich.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells a canonical text's zones apart: by the part that a stretch came from, and by how each paragraph of the body looks.
 */
final class ZoneReader {

    private final Openings openings = Openings.standard();

    /** Zones in text order; together they hold every word of the text but those of a line that only states the date. */
    List<ZoneSpan> read(CanonicalText text) {
        var zones = new ArrayList<ZoneSpan>();
        if (text.headline().length() > 0) {
            zones.add(new ZoneSpan(Zone.HEADLINE, text.headline()));
        }
        if (text.deck() != null) {
            zones.add(new ZoneSpan(Zone.DECK, text.deck()));
        }
        if (text.dateline() != null) {
            zones.add(new ZoneSpan(Zone.DATELINE, text.dateline()));
        }
        new BodyZones(text.chars(), openings, zones).read(text.body());
        return zones;
    }
}
