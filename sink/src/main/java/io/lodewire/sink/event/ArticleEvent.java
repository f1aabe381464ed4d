package io.lodewire.sink.event;

import io.lodewire.events.ArticleRef;
import io.lodewire.events.CommodityTag;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.RegionTag;
import java.util.Optional;

/** An enriched article: its slots are the tags and policy actions anywhere in it. */
record ArticleEvent(EnrichedArticle value) implements Event {

    @Override
    public String id() {
        return value.getEventId();
    }

    @Override
    public ArticleRef article() {
        return value.getArticle();
    }

    @Override
    public Optional<Slots> slots(Narrowing narrowing) {
        return Optional.of(new Slots(
                article(),
                value.getRegions().stream()
                        .filter(tag -> narrowing.takes(tag.getSalience(), tag.getConfidence()))
                        .map(RegionTag::getCode)
                        .toList(),
                value.getCommodities().stream()
                        .filter(tag -> narrowing.takes(tag.getSalience(), tag.getConfidence()))
                        .map(CommodityTag::getId)
                        .toList(),
                value.getPolicyActions().stream()
                        .filter(action -> narrowing.takes(action.getConfidence()))
                        .toList()));
    }
}
