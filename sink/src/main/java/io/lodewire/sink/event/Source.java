package io.lodewire.sink.event;

import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyActionEvent;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/** A stream of events that routes begin at. */
public enum Source {
    ENRICHED_ARTICLES(EnrichedArticle.class),
    POLICY_ACTIONS(PolicyActionEvent.class);

    private final Class<? extends SpecificRecord> eventClass;

    Source(Class<? extends SpecificRecord> eventClass) {
        this.eventClass = eventClass;
    }

    /** The name without a prefix, as a routes file writes it. */
    public String topicName() {
        return topicIn(TopicCatalogue.standard());
    }

    /** The name that the topic has in a catalogue, its prefix included. */
    public String topicIn(TopicCatalogue catalogue) {
        return switch (this) {
            case ENRICHED_ARTICLES -> catalogue.enrichedArticles().name();
            case POLICY_ACTIONS -> catalogue.policyActions().name();
        };
    }

    public Class<? extends SpecificRecord> eventClass() {
        return eventClass;
    }

    /** The source of that name, as a routes file writes it. */
    public static Optional<Source> named(String topicName) {
        return Arrays.stream(values())
                .filter(source -> source.topicName().equals(topicName))
                .findFirst();
    }

    public static List<String> topicNames() {
        return Arrays.stream(values()).map(Source::topicName).toList();
    }
}
