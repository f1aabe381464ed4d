package io.lodewire.app.run;

import io.lodewire.ingest.publish.PublishListener;
import io.lodewire.ingest.publish.Publisher;
import io.lodewire.ingest.publish.PublisherConfig;
import io.lodewire.ingest.source.Source;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The publishing of sources as the settings want it. */
public final class Ingestion {

    private Ingestion() {}

    /** A publisher to the cluster's raw topic. */
    public static Publisher publisher(Cluster cluster, PublishListener listener) {
        var config = PublisherConfig.of(
                cluster.bootstrapServers(),
                cluster.topics(),
                cluster.serdes(),
                cluster.clients().forProducer());
        return new Publisher(config, listener, Clock.systemUTC());
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
}
