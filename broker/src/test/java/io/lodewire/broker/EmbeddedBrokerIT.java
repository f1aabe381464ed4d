package io.lodewire.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

    @TempDir
    private Path data;

    @Test
    void shouldServeWhatWasProduced() throws Exception {
        try (var broker = EmbeddedBroker.start(BrokerConfig.in(data))) {
            var topics = new Topics(broker.bootstrapServers());
            topics.create("news", Map.of());

            try (var producer = topics.producer(Map.of())) {
                producer.send(new ProducerRecord<>("news", "key", "a story")).get();
            }

            assertThat(topics.read("news")).containsExactly("a story");
        }
    }
}
