package io.lodewire.sink.file;

import io.lodewire.sink.chunk.Budget;
import io.lodewire.sink.chunk.FileCounts;
import io.lodewire.sink.chunk.FileProgress;
import io.lodewire.sink.chunk.PartitionFiles;
import io.lodewire.sink.chunk.Workshop;
import io.lodewire.sink.failure.DiskFailure;
import io.lodewire.sink.failure.SinkException;
import io.lodewire.sink.format.Format;
import io.lodewire.sink.kafka.DeadLetters;
import io.lodewire.sink.kafka.EventReader;
import io.lodewire.sink.kafka.KafkaFailure;
import io.lodewire.sink.kafka.Member;
import io.lodewire.sink.kafka.Sessions;
import io.lodewire.sink.kafka.SourceTopics;
import io.lodewire.sink.kafka.Topics;
import io.lodewire.sink.route.Routes;
import io.lodewire.sink.tree.Origin;
import io.lodewire.sink.tree.OutputTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.common.KafkaException;

/**
 * Reads enriched events and writes them to files, each exactly once.
 *
 * <p>Where reading goes on is what the manifests of the output directory say. The committed offset follows them and serves
 * only those who watch the lag, so it may fail without harm.
 */
public final class FileSink {

    private static final CloseOptions CLOSE = CloseOptions.timeout(Duration.ofSeconds(5));

    private final FileSinkConfig config;
    private final TreeOpener trees;
    private final SourceTopics sources;
    private final FileProgress progress = new FileProgress();
    private final Sessions sessions = new Sessions(() -> progress.counts().chunks());

    public FileSink(FileSinkConfig config) {
        this(config, OutputTree::open);
    }

    FileSink(FileSinkConfig config, TreeOpener trees) {
        this.config = config;
        this.trees = trees;
        this.sources = SourceTopics.of(Routes.sources(config.routes()), config.topics());
    }

    /** Works in the calling thread until stopped, then makes visible what is open; fails with a SinkException. */
    public void run() {
        try (var tree = trees.open(config.out())) {
            claimFolders(tree);
            requireTopics();
            sessions.run(() -> read(tree));
        } catch (IOException e) {
            throw DiskFailure.below(config.out(), e);
        } catch (KafkaException e) {
            throw failure(e);
        }
    }

    /** Asks the running thread to end; returns at once. */
    public void stop() {
        sessions.stop();
    }

    public FileCounts counts() {
        return progress.counts();
    }

    /** A rebalance wraps what went wrong with the files in an exception of Kafka's. */
    private SinkException failure(KafkaException e) {
        return KafkaFailure.find(e, UncheckedIOException.class)
                .flatMap(wrapper -> KafkaFailure.find(wrapper, IOException.class))
                .map(disk -> DiskFailure.below(config.out(), disk))
                .orElseGet(() -> KafkaFailure.of(config.kafka().bootstrapServers(), e));
    }

    private void claimFolders(OutputTree tree) throws IOException {
        for (var route : config.routes()) {
            tree.claim(route.files().orElseThrow().folder(), route.from().topicIn(config.topics()));
        }
    }

    private void requireTopics() {
        try (var admin = config.kafka().admin()) {
            new Topics(admin).ids(sources.names());
        }
    }

    private void read(OutputTree tree) throws IOException {
        try (var deadLetters = new DeadLetters(config.kafka());
                var admin = config.kafka().admin()) {
            var opener = opener(tree, new Topics(admin));
            read(member(tree), opener, inlet(deadLetters));
        }
    }

    private void read(Member member, PartitionOpener opener, Inlet inlet) throws IOException {
        var consumer = config.kafka().consumer(member, "none");
        try {
            var loop = new FileLoop(consumer, opener, sources::source, inlet);
            consumer.subscribe(sources.names(), loop);
            loop.work(() -> !sessions.areWanted());
        } finally {
            consumer.close(CLOSE);
        }
    }

    private PartitionOpener opener(OutputTree tree, Topics topics) {
        var workshop = new Workshop(config.rotation(), new Budget(config.limits()), Format::of, System::nanoTime);
        var cluster = topics.clusterId();
        return partition -> {
            tree.sweep();
            var topic = partition.topic();
            var id = Optional.ofNullable(topics.ids(List.of(topic)).get(topic)).orElseThrow();
            var origin = new Origin(cluster, id, topic, partition.partition());
            return new PartitionFiles(tree.chain(origin), workshop, progress);
        };
    }

    private Inlet inlet(DeadLetters deadLetters) {
        var topic = config.topics().deadLetters().name();
        var reader = new EventReader(sources, config.serdes(), topic, deadLetters::send);
        return new Inlet(reader, config.routes(), deadLetters::flush);
    }

    /** Sinks that share a directory share a group; sinks with directories of their own each read everything. */
    private Member member(OutputTree tree) {
        return new Member(
                config.member().group() + "-files-" + tree.id(), config.member().instance());
    }

    /** Opens the output directory; crash tests bring one that breaks. */
    interface TreeOpener {

        OutputTree open(Path out) throws IOException;
    }
}
