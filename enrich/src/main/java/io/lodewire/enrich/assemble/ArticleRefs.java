package io.lodewire.enrich.assemble;

import io.lodewire.enrich.EnrichedStory;
import io.lodewire.enrich.gazetteer.MentionKind;
import io.lodewire.enrich.region.RegionMention;
import io.lodewire.enrich.text.Zone;
import io.lodewire.enrich.text.ZoneSpan;
import io.lodewire.events.ArticleRef;
import io.lodewire.events.DatelineRef;
import io.lodewire.events.RawArticle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reference that an event carries to its article. */
final class ArticleRefs {

    private static final String UNDETERMINED = "und";

    private ArticleRefs() {}

    static ArticleRef of(RawArticle article, EnrichedStory enriched) {
        return ArticleRef.newBuilder()
                .setProvider(article.getProvider())
                .setItemUri(article.getItemUri())
                .setVersion(article.getVersion())
                .setVersionKind(article.getVersionKind())
                .setPubStatus(article.getPubStatus())
                .setItemForm(article.getItemForm())
                .setStoryChainId(article.getStoryChainId())
                .setHeadline(zone(enriched, Zone.HEADLINE)
                        .map(zone -> zone.span().of(enriched.text().chars()))
                        .orElse(""))
                .setDateline(dateline(enriched))
                .setPublishedAt(article.getPublishedAt())
                .setEmbargoedUntil(article.getEmbargoedUntil())
                .setReceivedAt(article.getReceivedAt())
                .setLanguage(Optional.ofNullable(article.getLanguage()).orElse(UNDETERMINED))
                .setUrgency(article.getUrgency())
                .setUrl(article.getUrl())
                .setSource(article.getSource())
                .setRunId(article.getRunId())
                .build();
    }

    private static @Nullable DatelineRef dateline(EnrichedStory enriched) {
        return zone(enriched, Zone.DATELINE)
                .map(zone -> new DatelineRef(zone.span().of(enriched.text().chars()), region(enriched, zone)))
                .orElse(null);
    }

    private static @Nullable String region(EnrichedStory enriched, ZoneSpan dateline) {
        return enriched.tags().regions().stream()
                .flatMap(tag -> tag.mentions().stream())
                .filter(mention -> mention.kind() == MentionKind.DATELINE
                        && dateline.span().contains(mention.span()))
                .map(RegionMention::code)
                .findFirst()
                .orElse(null);
    }

    private static Optional<ZoneSpan> zone(EnrichedStory enriched, Zone zone) {
        return enriched.text().zones().stream()
                .filter(span -> span.zone() == zone)
                .findFirst();
    }
}
