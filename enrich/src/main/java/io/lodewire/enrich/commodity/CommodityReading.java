package io.lodewire.enrich.commodity;

import io.lodewire.enrich.text.Abstention;
import java.util.List;

/** What the commodity step found in one text; mentions are in text order. */
public record CommodityReading(List<CommodityMention> mentions, List<Abstention> abstentions) {

    public CommodityReading {
        mentions = List.copyOf(mentions);
        abstentions = List.copyOf(abstentions);
    }
}
