package io.lodewire.enrich.salience;

import io.lodewire.enrich.region.RegionCatalogue;
import io.lodewire.enrich.region.RegionMention;
import io.lodewire.enrich.region.RegionReading;
import io.lodewire.enrich.text.StoryText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weighs what speaks for each region of a story. */
final class RegionRanking {

    private static final Comparator<RegionTally> HEAVIEST_FIRST = Comparator.comparingDouble(RegionTally::raw)
            .reversed()
            .thenComparingInt(RegionTally::first)
            .thenComparing(RegionTally::code);

    private final RegionCatalogue catalogue;
    private final RegionWeights weights;
    private final Scale scale;
    private final Map<String, Double> implied;

    RegionRanking(RegionCatalogue catalogue, Weights weights) {
        this.catalogue = catalogue;
        this.weights = RegionWeights.of(weights);
        this.scale = new Scale(weights.of("share.focus"), weights.of("share.secondary"));
        this.implied = weights.under("implied.");
    }

    List<RegionTag> rank(StoryText text, RegionReading regions, Roles roles, @Nullable LocalDate day) {
        if (regions.mentions().isEmpty()) {
            return List.of();
        }
        var tallies = new ArrayList<>(tally(text, regions).values());
        tallies.forEach(tally -> tally.weigh(weights, roles.acts(tally.code())));
        tallies.sort(HEAVIEST_FIRST);
        var heaviest = heaviest(tallies);
        var tags = new ArrayList<RegionTag>(tallies.size());
        for (var tally : tallies) {
            tags.add(tag(tally, tally == heaviest, roles, day));
        }
        return tags;
    }

    private Map<String, RegionTally> tally(StoryText text, RegionReading regions) {
        var tallies = new LinkedHashMap<String, RegionTally>();
        var lists = new ListReader();
        for (var mention : regions.mentions()) {
            var tally = tallies.computeIfAbsent(mention.code(), RegionTally::new);
            switch (mention.kind()) {
                case DATELINE -> tally.addDateline(mention);
                case IMPLIED -> tally.addImplied(mention, impliedWeight(mention));
                default -> {
                    tally.addName(mention, text.sentenceOf(mention.tokenFrom()), weights);
                    lists.read(tally, text.tokens().sentence(mention.tokenFrom()));
                }
            }
        }
        lists.close();
        return tallies;
    }

    /** The class of a sign stands before the colon of its reason. */
    private double impliedWeight(RegionMention mention) {
        var reason = mention.reason();
        int colon = reason == null ? -1 : reason.indexOf(':');
        return reason == null || colon < 0 ? 0 : implied.getOrDefault(reason.substring(0, colon), 0.0);
    }

    /** The heaviest country; another kind of region only where no country is. */
    private static RegionTally heaviest(List<RegionTally> sorted) {
        for (var tally : sorted) {
            if (!tally.code().startsWith("XW")) {
                return tally;
            }
        }
        return sorted.get(0);
    }

    private RegionTag tag(RegionTally tally, boolean heaviest, Roles roles, @Nullable LocalDate day) {
        double score = weights.score(tally.raw());
        return new RegionTag(
                catalogue.get(tally.code(), day),
                heaviest && tally.isStated(weights.enoughImplied())
                        ? Salience.FOCUS
                        : scale.of(score, roles.isPartyToNews(tally.code())),
                score,
                roles.of(tally.code(), tally.isDatelined()),
                tally.mentions(),
                tally.confidence());
    }
}
