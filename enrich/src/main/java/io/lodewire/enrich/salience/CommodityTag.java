package io.lodewire.enrich.salience;

import io.lodewire.enrich.commodity.CommodityMention;
import io.lodewire.enrich.commodity.Scope;
import java.util.List;

/**
 * A commodity of a story with all its mentions.
 *
 * @param score 0 to 1, relative to the story's highest
 * @param mentions in text order, at least one
 * @param confidence 0 to 1
 */
public record CommodityTag(
        String id, Salience salience, double score, Scope scope, List<CommodityMention> mentions, double confidence) {

    public CommodityTag {
        mentions = List.copyOf(mentions);
    }
}
