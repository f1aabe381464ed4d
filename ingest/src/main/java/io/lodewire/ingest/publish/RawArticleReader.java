package io.lodewire.ingest.publish;

import io.lodewire.events.RawArticle;
import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.Form;
import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.PubStatus;
import io.lodewire.ingest.article.Revision;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;

/**
 * The way back of {@link ArticleMapper}: the article that an event carries. What the event says of its own journey (source,
 * run, time of receipt) is no part of it.
 */
public final class RawArticleReader {

    private RawArticleReader() {}

    /** The article of the event; a name that only newer contracts know is read as the plainest one. */
    public static Article article(RawArticle event) {
        return new Article(
                new ItemId(event.getProvider(), event.getItemUri(), event.getVersion()),
                revision(event),
                form(event),
                new StoryText(event.getHeadline(), event.getDeck(), event.getDateline(), event.getBody()),
                timing(event),
                description(event),
                new Rights(event.getRights().getHolder(), event.getRights().getRedistributeText()),
                event.getFormat());
    }

    private static Revision revision(RawArticle event) {
        return new Revision(
                known(event.getVersionKind(), VersionKind.NEW),
                known(event.getVersionKindBasis(), VersionKindBasis.NONE),
                known(event.getPubStatus(), PubStatus.UNKNOWN),
                event.getSignals());
    }

    private static Form form(RawArticle event) {
        return new Form(known(event.getItemForm(), ItemForm.STORY), event.getStoryChainId(), event.getTakeNumber());
    }

    private static Timing timing(RawArticle event) {
        return new Timing(
                event.getPublishedAt(),
                event.getPublishedAtText(),
                event.getFirstPublishedAt(),
                event.getEmbargoedUntil());
    }

    private static Description description(RawArticle event) {
        return new Description(
                event.getLocated(),
                event.getByline(),
                event.getSlugline(),
                event.getLanguage(),
                event.getUrgency(),
                event.getSubjects(),
                event.getUrl());
    }

    private static <E extends Enum<E>> E known(Enum<?> stated, E plainest) {
        for (var each : plainest.getDeclaringClass().getEnumConstants()) {
            if (each.name().equals(stated.name())) {
                return each;
            }
        }
        return plainest;
    }
}
