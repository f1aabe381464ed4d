package io.lodewire.app.run;

import io.lodewire.ingest.publish.PublishListener;
import io.lodewire.ingest.publish.Publisher;
import io.lodewire.ingest.publish.PublisherConfig;
import io.lodewire.ingest.source.Source;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

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

    /** Publishes in the background what is in a file or folder, and what comes into the folder later. */
    public static Part inbox(Cluster cluster, Path folder, PublishListener listener) {
        var inbox = new Inbox(cluster, folder, listener, Clock.systemUTC());
        return ThreadPart.start("ingest", inbox::run, inbox::stop);
    }

    private static PublisherConfig config(Cluster cluster) {
        return PublisherConfig.of(
                cluster.bootstrapServers(),
                cluster.topics(),
                cluster.serdes(),
                cluster.clients().forProducer());
    }
}
