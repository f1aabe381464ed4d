package io.lodewire.ingest.publish;

import static io.lodewire.ingest.publish.ListSource.malformed;
import static io.lodewire.ingest.publish.ListSource.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.WireFormats;
import io.lodewire.ingest.format.Limits;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Dead letters on a real broker: read, and published after a fix. */
@Timeout(120)
class DeadLetterSourceIT {

    private static final String READABLE_NOW = "{\"id\": \"fixed\", \"title\": \"t\", \"body\": \"b\"}";

    @TempDir
    private static Path data;

    private static TestLog log;

    private TopicCatalogue topics;

    @BeforeAll
    static void startBroker() {
        log = TestLog.start(data);
    }

    @AfterAll
    static void stopBroker() {
        log.close();
    }

    @BeforeEach
    void publishLetters(TestInfo test) {
        topics = log.createTopics(test.getTestMethod().orElseThrow().getName());
        publisher().publish(ListSource.of(List.of(malformed(READABLE_NOW), malformed("{\"id\": "), story("1", "Tin"))));
    }

    @Test
    void shouldShowEachLetterWithItsReasonAndBytes() {
        var letters = new ArrayList<StoredLetter>();
        try (var reader = DeadLetterReader.open(config())) {
            for (var letter = reader.next(); letter.isPresent(); letter = reader.next()) {
                letters.add(letter.get());
            }
        }

        assertThat(letters).hasSize(2).allSatisfy(letter -> {
            assertThat(letter.reason()).isEqualTo("MALFORMED");
            assertThat(letter.stage()).isEqualTo("ingest");
            assertThat(letter.source()).startsWith("list:");
            assertThat(letter.id()).matches("\\d-\\d+");
        });
    }

    @Test
    void shouldPublishOnceWhatCanBeReadNowAndLeaveTheRest() {
        var first = publisher().publish(retry());
        var second = publisher().publish(retry());

        assertThat(first.articles()).isEqualTo(1);
        assertThat(first.deadLetters()).isZero();
        assertThat(second.items()).isZero();
        assertThat(log.uris(topics)).containsExactlyInAnyOrder("1", "fixed");
        assertThat(log.read(topics.deadLetters())).hasSize(2);
    }

    private DeadLetterSource retry() {
        var limits = Limits.standard();
        return new DeadLetterSource(config(), WireFormats.all(limits), limits, letter -> true);
    }

    private Publisher publisher() {
        return new Publisher(config(), PublishListener.SILENT, Clock.systemUTC());
    }

    private PublisherConfig config() {
        return PublisherConfig.of(log.bootstrapServers(), topics, TestLog.SERDES, Map.of());
    }
}
