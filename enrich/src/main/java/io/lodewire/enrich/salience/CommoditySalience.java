package io.lodewire.enrich.salience;

import io.lodewire.enrich.action.ActionReading;
import io.lodewire.enrich.commodity.CommodityCatalogue;
import io.lodewire.enrich.commodity.CommodityMention;
import io.lodewire.enrich.commodity.CommodityReading;
import io.lodewire.enrich.commodity.Scope;
import io.lodewire.enrich.text.Discourse;
import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Vocabulary;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Weighs how much a story is about each commodity that it names. Immutable; safe for use by several threads. */
public final class CommoditySalience {

    /*
     * Points for and against, added up, then a logistic curve: a point more multiplies the odds that the story is about the
     * commodity by 2.7. The points are those of a regression on half of the development stories, rounded to halves.
     */

    private static final int COMMON_LENGTH = 150;
    private static final int SHORTEST = 20;

    private static final Comparator<CommodityTag> BY_WEIGHT = Comparator.comparingDouble(CommodityTag::score)
            .reversed()
            .thenComparingInt(tag -> tag.mentions().get(0).tokenFrom())
            .thenComparing(CommodityTag::id);

    private final CommodityPoints points = CommodityPoints.read();
    private final CommodityCatalogue catalogue;
    private final StoryKind kind;
    private final Set<String> oftenInPassing = points.ids(Evidence.OFTEN_IN_PASSING);

    /** Reads the table of points and adds its words to the vocabulary. */
    public CommoditySalience(CommodityCatalogue catalogue, Vocabulary vocabulary) {
        this.catalogue = catalogue;
        this.kind = new StoryKind(points, vocabulary);
    }

    /** One tag for each commodity, the weightiest first; goods that a news action is about are more than mentions. */
    public List<CommodityTag> tags(StoryText text, CommodityReading reading, ActionReading actions) {
        return tags(text, reading, goodsOfNews(actions));
    }

    /**
     * As above.
     *
     * @param carried ids of the goods that the story's news actions are about
     */
    List<CommodityTag> tags(StoryText text, CommodityReading reading, Set<String> carried) {
        if (reading.mentions().isEmpty()) {
            return List.of();
        }
        var frame = StoryFrame.of(text);
        var tallies = tallies(text, frame, reading);
        double ofStory = kind.points(text, frame) + lengthPoints(text);
        var weighed = tallies.stream()
                .map(tally -> weigh(tally, ofStory + points(tally, tallies, text) + bonus(tally, carried)))
                .toList();
        double highest = weighed.stream().mapToDouble(Weighed::chance).max().orElse(1);
        return weighed.stream()
                .map(good -> tag(good, highest, carried.contains(good.id())))
                .sorted(BY_WEIGHT)
                .toList();
    }

    private record Weighed(String id, List<CommodityMention> mentions, double chance) {}

    private static Weighed weigh(CommodityTally tally, double points) {
        return new Weighed(tally.id(), tally.mentions(), 1 / (1 + StrictMath.exp(-points)));
    }

    private Collection<CommodityTally> tallies(StoryText text, StoryFrame frame, CommodityReading reading) {
        var tallies = new LinkedHashMap<String, CommodityTally>();
        for (var mention : reading.mentions()) {
            tallies.computeIfAbsent(
                            mention.id(),
                            id -> new CommodityTally(id, catalogue.path(id).get(0)))
                    .add(text, frame, mention);
        }
        return tallies.values();
    }

    private double points(CommodityTally tally, Collection<CommodityTally> all, StoryText text) {
        double first =
                (double) tally.mentions().get(0).tokenFrom() / text.tokens().count();
        return points.of(Evidence.MENTIONS) * StrictMath.log1p(tally.weight())
                + points.of(Evidence.SPREAD) * StrictMath.log(tally.sentences())
                + points.of(Evidence.LATE) * first
                + placePoints(tally, all)
                + (tally.hasFigures() ? points.of(Evidence.FIGURES) : 0)
                + (oftenInPassing.contains(tally.id()) ? points.of(Evidence.OFTEN_IN_PASSING) : 0);
    }

    private double placePoints(CommodityTally tally, Collection<CommodityTally> all) {
        double sum = (tally.isInHeadline() ? points.of(Evidence.HEADLINE) : 0)
                + (tally.isInLead() ? points.of(Evidence.LEAD) : 0);
        if (!tally.isInHeadline() && all.stream().anyMatch(other -> other.isInHeadline() && !other.isKinOf(tally))) {
            sum += points.of(Evidence.OTHER_IN_HEADLINE);
        }
        if (!tally.isInHeadline()
                && !tally.isInLead()
                && all.stream().anyMatch(other -> other.isInLead() && other.isKinOf(tally))) {
            sum += points.of(Evidence.KIN_IN_LEAD);
        }
        return sum;
    }

    private double lengthPoints(StoryText text) {
        int length = Math.max(text.tokens().count(), SHORTEST);
        return points.of(Evidence.LONG_STORY) * StrictMath.log((double) length / COMMON_LENGTH);
    }

    private double bonus(CommodityTally tally, Set<String> carried) {
        return carried.contains(tally.id()) ? points.of(Evidence.CARRIED_BY_NEWS) : 0;
    }

    private CommodityTag tag(Weighed good, double highest, boolean party) {
        var scope = good.mentions().stream()
                .map(CommodityMention::scope)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new CommodityTag(
                good.id(),
                salience(good.chance(), party),
                Scale.share(good.chance(), highest),
                scope,
                good.mentions(),
                confidence(scope));
    }

    private Salience salience(double chance, boolean party) {
        if (chance >= points.focus()) {
            return Salience.FOCUS;
        }
        return party || chance >= points.secondary() ? Salience.SECONDARY : Salience.MENTION;
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
