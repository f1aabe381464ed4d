package io.lodewire.enrich.topology;

import io.lodewire.enrich.topology.Outcome.Enriched;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Sends on each policy action of an enriched article under its event key, in the order of the text. */
final class TakeActions extends ContextualProcessor<byte[], Outcome, byte[], byte[]> {

    @Override
    public void process(Record<byte[], Outcome> outcome) {
        if (outcome.value() instanceof Enriched enriched) {
            for (var action : enriched.actions()) {
                var key = action.key().content();
                context().forward(outcome.withKey(key).withValue(action.value().content()));
            }
        }
    }
}
