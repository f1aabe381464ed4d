package io.lodewire.enrich.topology;

import io.lodewire.enrich.topology.Outcome.Enriched;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Sends on enriched articles under the key of their raw article. */
final class TakeArticles extends ContextualProcessor<byte[], Outcome, byte[], byte[]> {

    @Override
    public void process(Record<byte[], Outcome> outcome) {
        if (outcome.value() instanceof Enriched enriched) {
            context().forward(outcome.withValue(enriched.article().content()));
        }
    }
}
