package io.lodewire.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.enrich.topology.Outcome.Enriched;
import io.lodewire.enrich.topology.Outcome.SetAside;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyActionEvent;
import io.lodewire.events.RawArticle;
import io.lodewire.schemas.deadletter.DeadLetter;
import io.lodewire.schemas.deadletter.Reason;
import io.lodewire.schemas.serde.EventDeserializer;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.serde.EventSerializer;
import io.lodewire.schemas.serde.UndecodableRecordException;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bytes of a raw article to the bytes of its events, or to a dead letter with a reason; knows nothing of Streams. */
final class ArticleStep {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleStep.class);

    /** Room for key, headers and the record's own fields within the topic's limit. */
    private static final int MARGIN_BYTES = 64 * 1024;

    private static final int MOST_BYTES = TopicCatalogue.MAX_RECORD_BYTES - MARGIN_BYTES;

    private final ArticleEnricher enricher;
    private final TopicCatalogue topics;
    private final EventDeserializer<RawArticle> raw;
    private final EventSerializer<EnrichedArticle> enriched;
    private final EventSerializer<PolicyActionEvent> actions;

    ArticleStep(ArticleEnricher enricher, TopicCatalogue topics, EventSerdes serdes) {
        this.enricher = enricher;
        this.topics = topics;
        this.raw = serdes.deserializer(RawArticle.class);
        this.enriched = serdes.serializer(EnrichedArticle.class);
        this.actions = serdes.serializer(PolicyActionEvent.class);
    }

    /**
     * What becomes of the input.
     *
     * @param source where it came from, {@code topic-partition@offset}, for the dead letter
     */
    Outcome treat(byte @Nullable [] input, String source) {
        if (input == null) {
            return setAside(Reason.UNDECODABLE_RECORD, source, "the record has no value", new byte[0]);
        }
        try {
            var article = requireNonNull(raw.deserialize(topics.rawArticles().name(), input));
            return enrich(article, input, source);
        } catch (UndecodableRecordException e) {
            return setAside(Reason.UNDECODABLE_RECORD, source, String.valueOf(e.getMessage()), input);
        }
    }

    private Outcome enrich(RawArticle article, byte[] input, String source) {
        EnrichedArticle event;
        try {
            event = enricher.enrich(article);
        } catch (RuntimeException e) {
            LOG.warn("{} was set aside, since a step of the enrichment failed", source, e);
            return setAside(Reason.STEP_FAILED, source, e.toString(), input);
        }
        return serialised(event, input, source);
    }

    private Outcome serialised(EnrichedArticle event, byte[] input, String source) {
        var article =
                requireNonNull(enriched.serialize(topics.enrichedArticles().name(), event));
        var outputs = new ArrayList<KeyedBytes>();
        for (var action : ArticleEnricher.policyActions(event)) {
            var key = action.getAction().getEventKey().getBytes(UTF_8);
            var value = requireNonNull(actions.serialize(topics.policyActions().name(), action));
            outputs.add(new KeyedBytes(new Bytes(key), new Bytes(value)));
        }
        int largest = outputs.stream().mapToInt(KeyedBytes::length).max().orElse(0);
        if (Math.max(article.length, largest) > MOST_BYTES) {
            return setAside(Reason.OUTPUT_TOO_LARGE, source, "an event has more than " + MOST_BYTES + " bytes", input);
        }
        return new Enriched(new Bytes(article), outputs);
    }

    private static SetAside setAside(Reason reason, String source, String message, byte[] input) {
        return new SetAside(new DeadLetter(reason, "enrich", source, message), new Bytes(input));
    }
}
