package io.lodewire.app.run;

import io.lodewire.events.CommodityTag;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyAction;
import io.lodewire.events.PolicyActionEvent;
import io.lodewire.events.RegionTag;
import io.lodewire.schemas.taxonomy.CommodityTaxonomy;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/**
 * Which events a tail shows: those that have one of the values in every line that was asked for.
 *
 * @param commodities with the members of each group
 */
public record TailFilter(Set<String> regions, Set<String> commodities, Set<String> actions) {

    public TailFilter {
        regions = Set.copyOf(regions);
        commodities = Set.copyOf(commodities);
        actions = Set.copyOf(actions);
    }

    /** Empty lists admit everything; an unknown commodity is an {@link IllegalArgumentException}. */
    public static TailFilter of(List<String> regions, List<String> commodities, List<String> actions) {
        var taxonomy = CommodityTaxonomy.standard();
        var members = new LinkedHashSet<String>();
        for (var id : commodities) {
            members.add(id);
            members.addAll(taxonomy.descendants(id));
        }
        return new TailFilter(Set.copyOf(regions), members, Set.copyOf(actions));
    }

    /** Whether the event is shown. */
    public boolean admits(SpecificRecord event) {
        return event instanceof PolicyActionEvent action ? admits(action) : admits((EnrichedArticle) event);
    }

    private boolean admits(PolicyActionEvent event) {
        var action = event.getAction();
        return any(regions, regionsOf(action))
                && any(commodities, goodsOf(action))
                && any(actions, Set.of(action.getAction()));
    }

    private boolean admits(EnrichedArticle article) {
        return any(regions, values(article.getRegions().stream().map(RegionTag::getCode)))
                && any(commodities, values(article.getCommodities().stream().map(CommodityTag::getId)))
                && any(actions, values(article.getPolicyActions().stream().map(PolicyAction::getAction)));
    }

    private static Set<String> regionsOf(PolicyAction action) {
        return values(Stream.of(action.getActor(), action.getTarget(), action.getPartner(), action.getBeneficiary())
                .flatMap(List::stream)
                .map(party -> party.getCode()));
    }

    private static Set<String> goodsOf(PolicyAction action) {
        return values(action.getCommodities().stream().map(good -> good.getId()));
    }

    private static Set<String> values(Stream<String> values) {
        return values.collect(Collectors.toSet());
    }

    private static boolean any(Set<String> wanted, Collection<String> present) {
        return wanted.isEmpty() || !Collections.disjoint(wanted, present);
    }
}
