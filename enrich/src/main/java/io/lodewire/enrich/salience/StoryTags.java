package io.lodewire.enrich.salience;

import java.util.List;

/** The regions and commodities of a story, the most salient first, one tag per code or id. */
public record StoryTags(List<RegionTag> regions, List<CommodityTag> commodities) {

    public StoryTags {
        regions = List.copyOf(regions);
        commodities = List.copyOf(commodities);
    }
}
