package io.lodewire.enrich.salience;

import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.region.RegionCatalogue;
import io.lodewire.enrich.region.RegionKind;
import io.lodewire.enrich.region.RegionMention;
import io.lodewire.enrich.region.RegionReading;
import io.lodewire.enrich.text.StoryText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weighs the regions of a story against each other. */
final class RegionRanking {

    private static final Comparator<Tally<?>> HEAVIEST_FIRST = Comparator.<Tally<?>>comparingDouble(
                    tally -> -tally.raw())
            .thenComparingInt(Tally::first)
            .thenComparing(Tally::id);

    private final RegionCatalogue catalogue;
    private final ZoneWeights zones;
    private final Scale scale;
    private final double dateline;
    private final double implied;
    private final double actor;

    RegionRanking(RegionCatalogue catalogue, Weights weights) {
        this.catalogue = catalogue;
        this.zones = new ZoneWeights(weights);
        this.scale = new Scale(weights);
        this.dateline = weights.of("kind.dateline");
        this.implied = weights.of("kind.implied");
        this.actor = weights.of("role.actor");
    }

    List<RegionTag> rank(StoryText text, RegionReading regions, Roles roles, @Nullable LocalDate day) {
        var tallies = new LinkedHashMap<String, Tally<RegionMention>>();
        for (var mention : regions.mentions()) {
            tallies.computeIfAbsent(mention.code(), code -> new Tally<>(code, mention.tokenFrom()))
                    .add(mention, weight(text, mention));
        }
        tallies.values().stream().filter(tally -> roles.acts(tally.id())).forEach(tally -> tally.addWeight(actor));
        double heaviest = heaviest(tallies);
        return tallies.values().stream()
                .sorted(HEAVIEST_FIRST)
                .map(tally -> tag(tally, heaviest, roles, day))
                .toList();
    }

    /** The heaviest country: parts of the world and groups are measured against countries, not the other way round. */
    private double heaviest(Map<String, Tally<RegionMention>> tallies) {
        double heaviest = 0;
        double others = 0;
        for (var tally : tallies.values()) {
            if (tally.id().startsWith("XW")) {
                others = Math.max(others, tally.raw());
            } else {
                heaviest = Math.max(heaviest, tally.raw());
            }
        }
        return heaviest > 0 ? heaviest : others;
    }

    private double weight(StoryText text, RegionMention mention) {
        if (mention.kind() == MentionKind.DATELINE) {
            return dateline;
        }
        return mention.kind() == MentionKind.IMPLIED ? implied : zones.of(text.sentenceOf(mention.tokenFrom()));
    }

    private RegionTag tag(Tally<RegionMention> tally, double heaviest, Roles roles, @Nullable LocalDate day) {
        var region = catalogue.get(tally.id(), day);
        double score = Scale.share(tally.raw(), heaviest);
        return new RegionTag(
                region,
                scale.of(score, roles.isPartyToNews(tally.id())),
                score,
                roles.of(tally.id(), region.kind() == RegionKind.COUNTRY ? venue(tally) : List.of()),
                tally.mentions(),
                confidence(tally));
    }

    private static List<String> venue(Tally<RegionMention> tally) {
        return tally.mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.DATELINE)
                ? List.of("VENUE")
                : List.of();
    }

    private static double confidence(Tally<RegionMention> tally) {
        double best = 0;
        for (var mention : tally.mentions()) {
            best = Math.max(
                    best,
                    switch (mention.kind()) {
                        case NAME, ABBREVIATION, BLOC -> 0.95;
                        case DEMONYM, LEADER -> 0.9;
                        case METONYM -> 0.85;
                        case DATELINE -> 0.6;
                        case SYMBOL, PRODUCT, COREF, IMPLIED -> 0.5;
                    });
        }
        return best;
    }
}
