package io.lodewire.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client that reaches the broker through a link alone waits out a cut and goes on. */
@Timeout(120)
class CutLinkIT {

    @Test
    void shouldHoldBackRecordsWhileCutAndDeliverThemWhenMended(@TempDir Path data) throws Exception {
        try (var link = CutLink.open();
                var broker = EmbeddedBroker.start(through(link, data))) {
            link.leadTo(portOf(broker));
            // A client that starts its metadata anew when cut off would wait in send itself.
            Map<String, Object> client =
                    Map.of("bootstrap.servers", "127.0.0.1:" + link.port(), "metadata.recovery.strategy", "none");
            try (var admin = Admin.create(client)) {
                admin.createTopics(List.of(new NewTopic("news", Optional.of(1), Optional.empty())))
                        .all()
                        .get();
            }
            try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
                producer.send(new ProducerRecord<>("news", "before")).get();
                link.cut();
                var sent = producer.send(new ProducerRecord<>("news", "during"));
                assertThat(sent).isNotDone();

                link.mend();

                assertThat(sent).succeedsWithin(Duration.ofSeconds(60));
                assertThat(sent.get(1, TimeUnit.SECONDS).offset()).isEqualTo(1);
            }
        }
    }

    private static BrokerConfig through(CutLink link, Path data) {
        return BrokerConfig.in(data).with("advertised.listeners", "PLAINTEXT://127.0.0.1:" + link.port());
    }

    private static int portOf(EmbeddedBroker broker) {
        return Integer.parseInt(broker.bootstrapServers().split(":", 2)[1]);
    }
}
