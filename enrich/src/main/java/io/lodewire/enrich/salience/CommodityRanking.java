package io.lodewire.enrich.salience;

import io.lodewire.enrich.action.ActionReading;
import io.lodewire.enrich.commodity.CommodityMention;
import io.lodewire.enrich.commodity.CommodityReading;
import io.lodewire.enrich.commodity.Scope;
import io.lodewire.enrich.text.Discourse;
import io.lodewire.enrich.text.StoryText;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs the commodities of a story against each other. */
final class CommodityRanking {

    private static final Comparator<Tally<?>> HEAVIEST_FIRST = Comparator.<Tally<?>>comparingDouble(
                    tally -> -tally.raw())
            .thenComparingInt(Tally::first)
            .thenComparing(Tally::id);

    private final ZoneWeights zones;
    private final Scale scale;
    private final double carried;

    CommodityRanking(Weights weights) {
        this.zones = new ZoneWeights(weights);
        this.scale = new Scale(weights);
        this.carried = weights.of("frame.commodity");
    }

    List<CommodityTag> rank(StoryText text, CommodityReading commodities, ActionReading actions) {
        var tallies = new LinkedHashMap<String, Tally<CommodityMention>>();
        for (var mention : commodities.mentions()) {
            tallies.computeIfAbsent(mention.id(), id -> new Tally<>(id, mention.tokenFrom()))
                    .add(mention, zones.of(text.sentenceOf(mention.tokenFrom())));
        }
        var news = goodsOfNews(actions);
        news.stream().filter(tallies::containsKey).forEach(id -> weigh(tallies, id));
        double heaviest =
                tallies.values().stream().mapToDouble(Tally::raw).max().orElse(0);
        return tallies.values().stream()
                .sorted(HEAVIEST_FIRST)
                .map(tally -> tag(tally, heaviest, news.contains(tally.id())))
                .toList();
    }

    private void weigh(Map<String, Tally<CommodityMention>> tallies, String id) {
        var tally = tallies.get(id);
        if (tally != null) {
            tally.addWeight(carried);
        }
    }

    private CommodityTag tag(Tally<CommodityMention> tally, double heaviest, boolean party) {
        double score = Scale.share(tally.raw(), heaviest);
        return new CommodityTag(
                tally.id(), scale.of(score, party), score, scope(tally), tally.mentions(), confidence(scope(tally)));
    }

    private static Scope scope(Tally<CommodityMention> tally) {
        return tally.mentions().stream()
                .map(CommodityMention::scope)
                .min(Comparator.naturalOrder())
                .orElse(Scope.INFERRED);
    }

    private static double confidence(Scope scope) {
        return switch (scope) {
            case EXPLICIT -> 0.95;
            case COREF -> 0.8;
            case GENERIC -> 0.7;
            case INFERRED -> 0.5;
        };
    }

    private static Set<String> goodsOfNews(ActionReading actions) {
        var ids = new HashSet<String>();
        for (var frame : actions.frames()) {
            if (frame.discourse() == Discourse.NEWS) {
                frame.goods().forEach(good -> ids.add(good.id()));
            }
        }
        return ids;
    }
}
