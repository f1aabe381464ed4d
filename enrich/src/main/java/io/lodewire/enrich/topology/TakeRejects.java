package io.lodewire.enrich.topology;

import io.lodewire.enrich.topology.Outcome.SetAside;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Sends on the bytes of articles that were set aside, with the reason in the headers. */
final class TakeRejects extends ContextualProcessor<byte[], Outcome, byte[], byte[]> {

    @Override
    public void process(Record<byte[], Outcome> outcome) {
        if (outcome.value() instanceof SetAside rejected) {
            var headers = new RecordHeaders(outcome.headers().toArray());
            rejected.letter().addTo(headers);
            context()
                    .forward(outcome.withHeaders(headers)
                            .withValue(rejected.input().content()));
        }
    }
}
