package io.lodewire.enrich.text;

import java.util.ArrayList;
import java.util.List;

/** Tells a canonical text's zones apart: by the part that a stretch came from, and by how each paragraph of the body looks. */
final class ZoneReader {

    private final ParagraphKinds kinds = new ParagraphKinds();

    /** Zones in text order; together they hold every word of the text. */
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
        readBody(text, zones);
        return zones;
    }

    private void readBody(CanonicalText text, List<ZoneSpan> zones) {
        boolean leadSeen = false;
        boolean datelineSeen = text.dateline() != null;
        for (var paragraph : Paragraphs.of(text.chars(), text.body())) {
            var rest = paragraph;
            if (!datelineSeen && !leadSeen) {
                var dateline = Datelines.at(text.chars(), paragraph);
                if (dateline != null) {
                    zones.add(new ZoneSpan(Zone.DATELINE, dateline));
                    rest = new Span(
                            Paragraphs.skipBlanks(text.chars(), dateline.end(), paragraph.end()), paragraph.end());
                    datelineSeen = true;
                }
            }
            if (rest.length() > 0) {
                var zone = kinds.kindOf(text.chars(), rest, leadSeen);
                zones.add(new ZoneSpan(zone, rest));
                leadSeen |= zone == Zone.LEAD;
            }
        }
    }
}
