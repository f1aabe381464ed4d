package io.lodewire.enrich.region;

import io.lodewire.enrich.text.Abstention;
import java.util.List;

/** What the region step found in one text; mentions and places are in text order. */
public record RegionReading(List<RegionMention> mentions, List<PlaceMention> places, List<Abstention> abstentions) {

    public RegionReading {
        mentions = List.copyOf(mentions);
        places = List.copyOf(places);
        abstentions = List.copyOf(abstentions);
    }
}
