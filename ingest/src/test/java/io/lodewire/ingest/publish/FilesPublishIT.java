package io.lodewire.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.WireFormats;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.source.FilesSource;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.unpack.Packed;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** From files of every kind into the topics of a real broker, stopped and started again. */
@Timeout(180)
class FilesPublishIT {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @TempDir
    private static Path data;

    private static TestLog log;

    @TempDir
    private Path inbox;

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
    void createTopics(TestInfo test) {
        topics = log.createTopics(test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void shouldPublishAllFormatsAndKeepWhatIsMalformed() throws IOException {
        for (var sample :
                List.of("wire/furnished.txt", "reuters/three.sgm", "jsonl/articles.jsonl", "ninjs/lines.json")) {
            Files.write(inbox.resolve(Path.of(sample).getFileName()), Samples.bytes(sample));
        }
        Files.writeString(inbox.resolve("bad.jsonl"), "{\"title\": \"Good\", \"body\": \"\"}\n{\"title\n");

        var counts = publisher(PublishListener.SILENT).publish(source());

        assertThat(counts).isEqualTo(new PublishedCounts(11, 1, 1));
        assertThat(log.articles(topics)).hasSize(11).allSatisfy(article -> {
            assertThat(article.getSource()).isEqualTo("inbox");
            assertThat(article.getReceivedAt()).isEqualTo(NOW);
        });
        var letter = log.read(topics.deadLetters()).get(0);
        assertThat(letter.value()).isEqualTo("{\"title".getBytes(UTF_8));
        assertThat(TestLog.header(letter, "source")).isEqualTo("bad.jsonl#1");
    }

    @Test
    void shouldPublishEachItemOnceHoweverOftenItIsStopped() throws IOException {
        var expected = fill();

        var runs = 0;
        var published = 0L;
        for (var counts = stopAfterFirstCommit(); counts.items() > 0; counts = stopAfterFirstCommit()) {
            published += counts.articles();
            runs++;
        }

        assertThat(runs).isGreaterThan(5);
        assertThat(published).isEqualTo(expected.size());
        assertThat(log.uris(topics)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(log.read(topics.deadLetters())).hasSize(1);
    }

    @Test
    void shouldPublishOnlyWhatAFileHasGrownBy() throws IOException {
        var file = Files.write(inbox.resolve("a.jsonl"), Packed.story("a1"));
        publisher(PublishListener.SILENT).publish(source());
        Files.write(file, Packed.story("a2"), StandardOpenOption.APPEND);

        var counts = publisher(PublishListener.SILENT).publish(source());

        assertThat(counts.articles()).isEqualTo(1);
        assertThat(log.uris(topics)).containsExactlyInAnyOrder("a1", "a2");
    }

    @Test
    void shouldSayThatAFileHasChanged() throws IOException {
        var file = Files.write(inbox.resolve("a.jsonl"), Packed.story("a1"));
        publisher(PublishListener.SILENT).publish(source());
        Files.write(file, Packed.story("another story"));
        var notes = new ArrayList<String>();

        publisher(noting(notes)).publish(source());

        assertThat(notes).singleElement().asString().contains("a.jsonl has changed");
        assertThat(log.uris(topics)).containsExactlyInAnyOrder("a1", "another story");
    }

    @Test
    void shouldNameAFileThatIsNotThere() {
        var missing = new FilesSource(
                "inbox", List.of(inbox.resolve("none")), WireFormats.all(Limits.standard()), Limits.standard());

        assertThatThrownBy(() -> publisher(PublishListener.SILENT).publish(missing))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("none");
    }

    /** Forty stories in a plain file, a zip and a tar.gz, and one line that is none. */
    private List<String> fill() throws IOException {
        var expected = new ArrayList<String>();
        Files.write(inbox.resolve("a.jsonl"), stories("a", 15, expected));
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("z1.jsonl", stories("y", 8, expected));
        entries.put("z2.jsonl", stories("z", 7, expected));
        Files.write(inbox.resolve("b.zip"), Packed.zip(entries));
        Files.writeString(inbox.resolve("c.jsonl"), "{\"id\": \"cut");
        Files.write(inbox.resolve("d.tar.gz"), Packed.gzip(Packed.tar(Map.of("t.jsonl", stories("t", 10, expected)))));
        return expected;
    }

    private static byte[] stories(String prefix, int count, List<String> ids) {
        var lines = new StringBuilder();
        for (var i = 0; i < count; i++) {
            ids.add(prefix + i);
            lines.append(new String(Packed.story(prefix + i), UTF_8));
        }
        return lines.toString().getBytes(UTF_8);
    }

    private PublishedCounts stopAfterFirstCommit() {
        var publisher = new Publisher[1];
        publisher[0] = publisher(new PublishListener() {
            @Override
            public void committed(PublishedCounts soFar) {
                publisher[0].stop();
            }
        });
        return publisher[0].publish(source());
    }

    private static PublishListener noting(List<String> notes) {
        return new PublishListener() {
            @Override
            public void note(String note) {
                notes.add(note);
            }
        };
    }

    private Publisher publisher(PublishListener listener) {
        var config = new PublisherConfig(
                log.bootstrapServers(), topics, TestLog.SERDES, 4, 1 << 20, Duration.ofMinutes(1), Map.of());
        return new Publisher(config, listener, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Source source() {
        return new FilesSource("inbox", List.of(inbox), WireFormats.all(Limits.standard()), Limits.standard());
    }
}
