package io.lodewire.app.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The harness is worth its name only if it passes a careful program and convicts a careless one. */
@Timeout(180)
@Tag("long")
class CrashRunIT {

    private static final Set<String> STORIES =
            IntStream.range(0, 3_000).mapToObj(i -> "story-" + i).collect(Collectors.toSet());

    @TempDir
    private Path directory;

    private EmbeddedBroker broker;

    @BeforeEach
    void publishStories() throws Exception {
        broker = EmbeddedBroker.start(BrokerConfig.in(directory));
        Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (var admin = Admin.create(client)) {
            admin.createTopics(List.of(topic("in"), topic("out"))).all().get();
        }
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            for (var story : STORIES) {
                var unused = producer.send(new ProducerRecord<>("in", story));
            }
        }
    }

    @AfterEach
    void stopBroker() {
        broker.close();
    }

    @Test
    void shouldPassAProgramThatCopiesExactlyOnce() throws Exception {
        var run = new CrashRun(1987, 3);

        assertThat(verdictOnCopier(run, false))
                .as(run.toString())
                .matches(Ledger.Verdict::isExactlyOnce, "is exactly once");
    }

    @Test
    void shouldConvictAProgramThatForgetsHowFarItHasCome() throws Exception {
        var run = new CrashRun(1987, 1);

        var verdict = verdictOnCopier(run, true);

        assertThat(verdict.repeated()).as("%s: %s", run, verdict).isNotEmpty();
        assertThat(verdict.lost()).as("%s: %s", run, verdict).isEmpty();
    }

    private Ledger.Verdict verdictOnCopier(CrashRun run, boolean careless) throws Exception {
        var address = broker.bootstrapServers();
        Callable<Program> copier = () -> Program.start(
                Copier.class, List.of(address, Boolean.toString(careless)), directory.resolve("copier.log"));

        try (var everything = TopicWatch.everything(address, "out", CrashRunIT::storyOf);
                var committed = TopicWatch.committed(address, "out", CrashRunIT::storyOf)) {
            run.killAtMarks(copier, everything::count, STORIES.size());
            run.finish(copier, () -> Set.copyOf(committed.toTheEnd()).containsAll(STORIES));
            return new Ledger(STORIES).judge(committed.toTheEnd());
        }
    }

    private static String storyOf(ConsumerRecord<byte[], byte[]> copied) {
        return new String(copied.value(), UTF_8);
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(1), Optional.empty());
    }
}
