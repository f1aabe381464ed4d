package io.lodewire.enrich.salience;

import io.lodewire.enrich.region.Region;
import io.lodewire.enrich.region.RegionMention;
import java.util.List;

/**
 * A region of a story with all its mentions.
 *
 * @param score 0 to 1, relative to the story's highest
 * @param roles in alphabetical order
 * @param mentions in text order, at least one
 * @param confidence 0 to 1
 */
public record RegionTag(
        Region region,
        Salience salience,
        double score,
        List<String> roles,
        List<RegionMention> mentions,
        double confidence) {

    public RegionTag {
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
