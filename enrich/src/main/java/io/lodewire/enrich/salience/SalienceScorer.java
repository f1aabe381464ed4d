package io.lodewire.enrich.salience;

import io.lodewire.enrich.action.ActionReading;
import io.lodewire.enrich.commodity.CommodityReading;
import io.lodewire.enrich.region.RegionCatalogue;
import io.lodewire.enrich.region.RegionReading;
import io.lodewire.enrich.text.Story;
import io.lodewire.enrich.text.StoryText;

/** Says how much a story is about each region and commodity that it names. Immutable; safe for use by several threads. */
public final class SalienceScorer {

    private final RegionRanking regions;
    private final CommoditySalience commodities;

    /** Weighs with the bundled tables; the catalogue names the regions. */
    public SalienceScorer(RegionCatalogue catalogue, CommoditySalience commodities) {
        this.regions = new RegionRanking(catalogue, new Weights());
        this.commodities = commodities;
    }

    /** The tags of a story, from what the steps before found in it. */
    public StoryTags score(
            StoryText text, Story story, RegionReading named, CommodityReading goods, ActionReading actions) {
        return new StoryTags(
                regions.rank(text, named, new Roles(actions), story.date()), commodities.tags(text, goods, actions));
    }
}
