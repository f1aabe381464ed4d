package io.lodewire.app.run;

import io.lodewire.ingest.WireFormats;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.publish.DeadLetterReader;
import io.lodewire.ingest.publish.DeadLetterSource;
import io.lodewire.ingest.publish.PublishListener;
import io.lodewire.ingest.publish.Publisher;
import io.lodewire.ingest.publish.PublisherConfig;
import io.lodewire.ingest.publish.StoredLetter;
import io.lodewire.ingest.replay.TopicSource;
import io.lodewire.ingest.source.Source;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** The publishing of sources as the settings want it. */
public final class Ingestion {

    private static final Duration PROMPT = Duration.ofMillis(25);

    private Ingestion() {}

    /** A publisher to the cluster's raw topic. */
    public static Publisher publisher(Cluster cluster, PublishListener listener) {
        return new Publisher(config(cluster), listener, Clock.systemUTC());
    }

    /** The same with batches so short that each article is in the log soon after it was due. */
    public static Publisher promptPublisher(Cluster cluster, PublishListener listener) {
        return new Publisher(config(cluster).withBatchTime(PROMPT), listener, Clock.systemUTC());
    }

    /** Files, folders and archives, or standard input for no file or {@code -}. */
    public static Source files(String id, List<Path> files) {
        return Sources.ofFilesOrStandardInput(id, files);
    }

    /** The dead letters of the cluster. */
    public static DeadLetterReader deadLetters(Cluster cluster) {
        return DeadLetterReader.open(config(cluster));
    }

    /** The dead letters of the ingest that are chosen, to be read again. */
    public static Source retry(Cluster cluster, Predicate<StoredLetter> chosen) {
        var limits = Limits.standard();
        return new DeadLetterSource(config(cluster), WireFormats.all(limits), limits, chosen);
    }

    /** The raw articles that a topic holds, by its full name. */
    public static Source topic(Cluster cluster, String topic) {
        return new TopicSource(
                topic,
                cluster.bootstrapServers(),
                cluster.serdes(),
                cluster.clients().forConsumer());
    }

    private static PublisherConfig config(Cluster cluster) {
        return PublisherConfig.of(
                cluster.bootstrapServers(),
                cluster.topics(),
                cluster.serdes(),
                cluster.clients().forProducer());
    }
}
