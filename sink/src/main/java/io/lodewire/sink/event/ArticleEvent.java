package io.lodewire.sink.event;

import io.lodewire.events.ArticleRef;
import io.lodewire.events.CommodityTag;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.ListMembership;
import io.lodewire.events.PlaceTag;
import io.lodewire.events.PolicyAction;
import java.util.List;
import java.util.Optional;

/** An enriched article: its slots are the tags and policy actions anywhere in it. */
record ArticleEvent(EnrichedArticle value) implements Event {

    @Override
    public String id() {
        return value.getEventId();
    }

    @Override
    public String articleEventId() {
        return value.getEventId();
    }

    @Override
    public ArticleRef article() {
        return value.getArticle();
    }

    @Override
    public Optional<Slots> slots(Narrowing narrowing) {
        var commodities = value.getCommodities().stream()
                .filter(tag -> narrowing.takes(tag.getSalience(), tag.getConfidence()))
                .toList();
        return Optional.of(
                new Slots(article(), regions(narrowing), goods(commodities), actions(narrowing), details(commodities)));
    }

    private List<Region> regions(Narrowing narrowing) {
        return value.getRegions().stream()
                .filter(tag -> narrowing.takes(tag.getSalience(), tag.getConfidence()))
                .map(tag -> new Region(tag.getCode(), tag.getRoles()))
                .toList();
    }

    private List<PolicyAction> actions(Narrowing narrowing) {
        return value.getPolicyActions().stream()
                .filter(action -> narrowing.takes(action.getConfidence()))
                .toList();
    }

    private static List<Good> goods(List<CommodityTag> commodities) {
        return commodities.stream()
                .map(tag -> new Good(tag.getId(), tag.getScope(), tag.getForms()))
                .toList();
    }

    private ArticleDetails details(List<CommodityTag> commodities) {
        return new ArticleDetails(
                value.getQuality().getFlags(),
                value.getPlaces().stream().map(PlaceTag::getName).toList(),
                commodities.stream().flatMap(tag -> tag.getStages().stream()).toList(),
                commodities.stream()
                        .flatMap(tag -> tag.getListMemberships().stream())
                        .map(ListMembership::getList)
                        .toList());
    }
}
