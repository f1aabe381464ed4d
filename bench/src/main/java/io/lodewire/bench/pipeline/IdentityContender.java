package io.lodewire.bench.pipeline;

import io.lodewire.enrich.topology.EnrichConfig;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/** Copies the bytes of raw articles to the enriched topic under the settings of the enrichment: what Kafka alone costs. */
final class IdentityContender implements Contender {

    private static final Serde<byte[]> BYTES = Serdes.ByteArray();

    private final KafkaStreams streams;
    private final CountDownLatch running = new CountDownLatch(1);

    IdentityContender(EnrichConfig config) {
        streams = new KafkaStreams(topology(config), config.properties());
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.RUNNING) {
                running.countDown();
            }
        });
    }

    @Override
    public void startAndAwait(Duration limit) {
        streams.start();
        try {
            if (!running.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(
                        "the identity topology did not start within " + limit.toSeconds() + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        streams.close(Duration.ofSeconds(10));
    }

    private static Topology topology(EnrichConfig config) {
        var builder = new StreamsBuilder();
        builder.stream(config.topics().rawArticles().name(), Consumed.with(BYTES, BYTES))
                .to(config.topics().enrichedArticles().name(), Produced.with(BYTES, BYTES));
        return builder.build();
    }
}
