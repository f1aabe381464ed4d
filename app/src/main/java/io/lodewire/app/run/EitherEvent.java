package io.lodewire.app.run;

import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyActionEvent;
import io.lodewire.schemas.serde.UndecodableRecordException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads a record as the kind of event that its schema names, trying the likelier one first: a routed topic may hold
 * either.
 */
final class EitherEvent implements Deserializer<SpecificRecord> {

    private final Deserializer<? extends SpecificRecord> first;
    private final Deserializer<? extends SpecificRecord> second;

    EitherEvent(
            Deserializer<EnrichedArticle> articles, Deserializer<PolicyActionEvent> actions, boolean articlesFirst) {
        this.first = articlesFirst ? articles : actions;
        this.second = articlesFirst ? actions : articles;
    }

    @Override
    public SpecificRecord deserialize(String topic, byte[] bytes) {
        try {
            return first.deserialize(topic, bytes);
        } catch (UndecodableRecordException e) {
            return second.deserialize(topic, bytes);
        }
    }
}
