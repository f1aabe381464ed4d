package io.lodewire.sink.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.events.EnrichedArticle;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.chunk.Budget;
import io.lodewire.sink.chunk.FileProgress;
import io.lodewire.sink.chunk.Limits;
import io.lodewire.sink.chunk.PartitionFiles;
import io.lodewire.sink.chunk.Rotation;
import io.lodewire.sink.chunk.Workshop;
import io.lodewire.sink.event.Event;
import io.lodewire.sink.event.Source;
import io.lodewire.sink.format.Format;
import io.lodewire.sink.kafka.EventReader;
import io.lodewire.sink.kafka.SourceTopics;
import io.lodewire.sink.route.FileFormat;
import io.lodewire.sink.route.Routes;
import io.lodewire.sink.sample.FastTempDir;
import io.lodewire.sink.sample.Ledger;
import io.lodewire.sink.sample.Samples;
import io.lodewire.sink.tree.Origin;
import io.lodewire.sink.tree.OutputTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drives the loop with Kafka's own in-memory consumer. */
class FileLoopTest {

    private static final String TOPIC = "news.enriched.v1";
    private static final TopicPartition P0 = new TopicPartition(TOPIC, 0);
    private static final TopicPartition P1 = new TopicPartition(TOPIC, 1);

    private final SourceTopics sources = SourceTopics.of(List.of(Source.ENRICHED_ARTICLES), TopicCatalogue.standard());
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger flushed = new AtomicInteger();
    private final FileProgress progress = new FileProgress();

    @TempDir(factory = FastTempDir.class)
    private Path out;

    private OutputTree tree;
    private int broken = Integer.MAX_VALUE;
    private FileLoop loop;

    @BeforeEach
    void open() throws IOException {
        tree = OutputTree.open(out);
        var reader = new EventReader(sources, EventSerdes.singleObject(), "dead", letter -> {});
        var inlet = new Inlet(reader, Routes.standard().withFiles(), flushed::incrementAndGet);
        loop = new FileLoop(consumer, partition -> files(tree, partition), sources::source, inlet);
        consumer.subscribe(Set.of(TOPIC), loop);
        consumer.updateBeginningOffsets(Map.of(P0, 0L, P1, 0L));
        consumer.updateEndOffsets(Map.of(P0, 100L, P1, 100L));
    }

    @AfterEach
    void close() throws IOException {
        tree.close();
    }

    @Test
    void shouldMakeVisibleWhatIsOpenWhenStopped() throws IOException {
        work(() -> assign(P0), () -> add(P0, 0, "a"), () -> add(P0, 1, "b"));

        assertThat(Ledger.counts(out, TOPIC)).containsOnlyKeys("a", "b");
        assertThat(consumer.committed(Set.of(P0))).containsEntry(P0, new OffsetAndMetadata(2));
    }

    @Test
    void shouldMakeVisibleWhatIsOldThoughTheTopicIsSilent() throws IOException {
        work(
                () -> assign(P0),
                () -> add(P0, 0, "a"),
                () -> nanos.set(Duration.ofMinutes(2).toNanos()),
                () -> assertThat(Ledger.counts(out, TOPIC)).containsOnlyKeys("a"));
    }

    @Test
    void shouldMakeVisibleWhatIsTakenAway() throws IOException {
        work(
                () -> assign(P0, P1),
                () -> add(P0, 0, "a"),
                () -> add(P1, 0, "b"),
                () -> consumer.rebalance(List.of(P1)),
                () -> assertThat(Ledger.counts(out, TOPIC)).containsKey("a"));
    }

    @Test
    void shouldDropWhatIsLost() throws IOException {
        work(() -> assign(P0), () -> add(P0, 0, "a"), () -> loop.onPartitionsLost(List.of(P0)), () -> assign());

        assertThat(Ledger.files(out)).isEmpty();
    }

    @Test
    void shouldGoOnFromTheManifestAndNotFromTheCommittedOffset() throws IOException {
        write(P0, 0, "a");

        work(() -> {
            assign(P0);
            assertThat(consumer.position(P0)).isEqualTo(1);
        });
    }

    @Test
    void shouldReadOnBehindASinkThatWasFaster() throws IOException {
        work(
                () -> assign(P0),
                () -> add(P0, 0, "a"),
                () -> {
                    write(P0, 0, "a");
                    write(P0, 1, "b");
                    nanos.set(Duration.ofMinutes(2).toNanos());
                },
                () -> {},
                () -> assertThat(consumer.position(P0)).isEqualTo(2));

        assertThat(Ledger.counts(out, TOPIC)).isEqualTo(Map.of("a", 1, "b", 1));
        assertThat(progress.counts().overtaken()).isEqualTo(1);
    }

    @Test
    void shouldFlushDeadLettersBeforeItPassesThem() throws IOException {
        work(
                () -> assign(P0),
                () -> consumer.addRecord(new ConsumerRecord<>(TOPIC, 0, 0, new byte[0], new byte[] {1, 2, 3})));

        assertThat(flushed).hasValue(1);
        assertThat(progress.counts().setAside()).isEqualTo(1);
        assertThat(consumer.committed(Set.of(P0))).containsEntry(P0, new OffsetAndMetadata(1));
    }

    @Test
    void shouldDropWhatIsOpenAfterAFailure() throws IOException {
        broken = 3;
        assertThatThrownBy(() ->
                        work(() -> assign(P0), () -> add(P0, 0, "a"), () -> add(P0, 1, "b"), () -> add(P0, 2, "c")))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");

        loop.onPartitionsRevoked(List.of(P0));

        assertThat(Ledger.files(out)).isEmpty();
        assertThat(out.resolve(".manifest")).isDirectoryNotContaining("glob:**.json");
    }

    @Test
    void shouldStopWhenEventsWereDeletedBeforeTheyWereWritten() throws IOException {
        write(P0, 0, "a");
        consumer.updateBeginningOffsets(Map.of(P0, 50L));

        assertThatThrownBy(() -> work(() -> assign(P0)))
                .hasMessage("The events of news.enriched.v1-0 from offset 1 to 49 were deleted before they were "
                        + "written to files. To begin anew, name another output directory.");
    }

    @Test
    void shouldStopWhenThePartitionEndsBeforeTheFiles() throws IOException {
        write(P0, 7, "a");
        consumer.updateEndOffsets(Map.of(P0, 3L));

        assertThatThrownBy(() -> work(() -> assign(P0)))
                .hasMessage("news.enriched.v1-0 ends at offset 3, but files were written up to 8: it was created "
                        + "again, or lost events. To begin anew, name another output directory.");
    }

    private void work(Step... steps) throws IOException {
        for (var step : steps) {
            consumer.schedulePollTask(() -> run(step));
        }
        var polls = new AtomicInteger();
        loop.work(() -> polls.getAndIncrement() > steps.length);
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assign(TopicPartition... partitions) {
        consumer.rebalance(List.of(partitions));
    }

    private void add(TopicPartition partition, long offset, String id) {
        var value = EventSerdes.singleObject()
                .serializer(EnrichedArticle.class)
                .serialize(TOPIC, Samples.article(id, "2025-11-04T00:00:00Z"));
        consumer.addRecord(new ConsumerRecord<>(TOPIC, partition.partition(), offset, new byte[0], value));
    }

    /** Writes an event as another sink would. */
    private void write(TopicPartition partition, long offset, String id) throws IOException {
        try (var another = OutputTree.open(out)) {
            var files = files(another, partition);
            files.recover();
            var event = Event.of(Samples.article(id, "2025-11-04T00:00:00Z"));
            files.add(
                    offset,
                    event,
                    List.of(Routes.standard().all().get(0).files().orElseThrow()));
            files.commit();
        }
    }

    private PartitionFiles files(OutputTree tree, TopicPartition partition) {
        var workshop = new Workshop(
                new Rotation(Long.MAX_VALUE, Long.MAX_VALUE, Duration.ofMinutes(1)),
                new Budget(Limits.standard()),
                this::format,
                nanos::get);
        var origin = new Origin("cluster", "id", partition.topic(), partition.partition());
        return new PartitionFiles(tree.chain(origin), workshop, progress);
    }

    /** The real format on a disk that may be full from some event on. */
    private Format format(FileFormat name) {
        return new Format(name.extension(), file -> new FullDisk(Format.of(name).begin(file), broken));
    }

    /** One thing that happens before a poll. */
    private interface Step {

        void run() throws IOException;
    }
}
