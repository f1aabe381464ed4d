package io.lodewire.enrich.topology;

import io.lodewire.events.ItemForm;
import io.lodewire.events.PubStatus;
import io.lodewire.events.RawArticle;
import io.lodewire.events.Rights;
import io.lodewire.events.VersionKind;
import io.lodewire.events.VersionKindBasis;
import java.time.Instant;

/** Raw articles for tests. */
final class RawArticles {

    private static final Instant STORY_TIME = Instant.parse("2025-11-04T09:00:00Z");

    private RawArticles() {}

    static RawArticle article(String itemUri, String headline, String body) {
        return RawArticle.newBuilder()
                .setProvider("wire")
                .setItemUri(itemUri)
                .setVersion("1")
                .setVersionKind(VersionKind.NEW)
                .setVersionKindBasis(VersionKindBasis.NONE)
                .setPubStatus(PubStatus.USABLE)
                .setItemForm(ItemForm.STORY)
                .setHeadline(headline)
                .setBody(body)
                .setLanguage("en")
                .setPublishedAt(STORY_TIME)
                .setRights(new Rights(null, false))
                .setFormat("test")
                .setSource("test")
                .setReceivedAt(STORY_TIME)
                .setContentSha256("")
                .build();
    }
}
