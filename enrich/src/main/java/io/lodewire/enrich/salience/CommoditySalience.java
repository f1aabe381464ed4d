package io.lodewire.enrich.salience;

import io.lodewire.enrich.commodity.CommodityMention;
import io.lodewire.enrich.commodity.CommodityReading;
import io.lodewire.enrich.commodity.Scope;
import io.lodewire.enrich.text.Discourse;
import io.lodewire.enrich.text.Sentence;
import io.lodewire.enrich.text.StoryText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Weighs how much a story is about each commodity that it names. Immutable; safe for use by several threads. */
public final class CommoditySalience {

    private static final double HEADLINE = 4;
    private static final double LEAD = 3;
    private static final double BODY = 1;
    private static final double BACKGROUND = 0.5;
    private static final double CARRIED_BY_NEWS = 3;
    private static final double FOCUS = 0.5;
    private static final double SECONDARY = 0.25;

    private static final Comparator<CommodityTag> BY_WEIGHT = Comparator.comparingDouble(CommodityTag::score)
            .reversed()
            .thenComparingInt(tag -> tag.mentions().get(0).tokenFrom())
            .thenComparing(CommodityTag::id);

    /**
     * One tag for each commodity, the weightiest first.
     *
     * @param carried ids of the goods that the story's news actions are about
     */
    public List<CommodityTag> tags(StoryText text, CommodityReading reading, Set<String> carried) {
        var byId = new LinkedHashMap<String, List<CommodityMention>>();
        for (var mention : reading.mentions()) {
            byId.computeIfAbsent(mention.id(), id -> new ArrayList<>()).add(mention);
        }
        var weighed = byId.entrySet().stream()
                .map(entry -> new Weighed(entry.getKey(), entry.getValue(), weight(text, entry.getValue())))
                .map(good -> carried.contains(good.id()) ? good.heavier(CARRIED_BY_NEWS) : good)
                .toList();
        double highest = weighed.stream().mapToDouble(Weighed::weight).max().orElse(1);
        return weighed.stream()
                .map(good -> tag(good, highest > 0 ? good.weight() / highest : 0))
                .sorted(BY_WEIGHT)
                .toList();
    }

    private record Weighed(String id, List<CommodityMention> mentions, double weight) {

        Weighed heavier(double more) {
            return new Weighed(id, mentions, weight + more);
        }
    }

    private static CommodityTag tag(Weighed good, double score) {
        var salience = score >= FOCUS ? Salience.FOCUS : score >= SECONDARY ? Salience.SECONDARY : Salience.MENTION;
        var scope = good.mentions().stream()
                .map(CommodityMention::scope)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new CommodityTag(good.id(), salience, score, scope, good.mentions(), confidence(scope));
    }

    private static double weight(StoryText text, List<CommodityMention> mentions) {
        double weight = 0;
        for (var mention : mentions) {
            weight += weight(text.sentenceOf(mention.tokenFrom()));
        }
        return weight;
    }

    private static double weight(Sentence sentence) {
        return switch (sentence.zone()) {
            case HEADLINE -> HEADLINE;
            case LEAD -> LEAD;
            case DECK, BODY, QUOTE, TABLE -> sentence.discourse() == Discourse.BACKGROUND ? BACKGROUND : BODY;
            default -> 0;
        };
    }

    private static double confidence(Scope scope) {
        return switch (scope) {
            case EXPLICIT -> 0.9;
            case COREF -> 0.7;
            case INFERRED -> 0.5;
            case GENERIC -> 0.8;
        };
    }
}
