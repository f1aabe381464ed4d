package io.lodewire.enrich.action.scene;

import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.region.RegionMention;
import io.lodewire.enrich.text.Span;
import java.util.Map;

/** Makes parties of regions that are named. */
public final class PartyMaker {

    /** Regions that act through another: Europe through its union, a seat of government through its country. */
    private static final Map<String, String> ACTS_AS = Map.of("XW-EUROPE", "EU", "US-DC", "US");

    private PartyMaker() {}

    /** The party that the region is, stated by the words. */
    public static Party of(RegionMention region, Span span) {
        var code = ACTS_AS.getOrDefault(region.code(), region.code());
        var holder = region.holder();
        return holder == null
                ? new Party(code, null, null, span, null)
                : new Party(code, holder.name(), holder.office(), span, null);
    }
}
