package io.lodewire.sink.event;

import io.lodewire.events.ArticleRef;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyActionEvent;
import java.time.Instant;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/** An event as a route sees it, whichever stream it came from. */
public sealed interface Event permits ArticleEvent, ActionEvent {

    /** Wraps a record of one of the {@link Source}s. */
    static Event of(SpecificRecord value) {
        if (value instanceof EnrichedArticle article) {
            return new ArticleEvent(article);
        }
        if (value instanceof PolicyActionEvent action) {
            return new ActionEvent(action);
        }
        throw new IllegalArgumentException(
                "no route begins at " + value.getSchema().getFullName());
    }

    SpecificRecord value();

    /** What no other event has: the id of the article's event or of the policy action. */
    String id();

    /** The id of the article's event, which all events of one version of a story share. */
    String articleEventId();

    ArticleRef article();

    /** The story's time, empty when it has none. */
    default Optional<Instant> publishedAt() {
        return Optional.ofNullable(article().getPublishedAt());
    }

    /** The slots that a filter may look at, empty when its narrowing lines shut out the whole event. */
    Optional<Slots> slots(Narrowing narrowing);
}
