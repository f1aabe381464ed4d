package io.lodewire.app.run;

import io.lodewire.ingest.publish.IngestException;
import io.lodewire.ingest.publish.PublishListener;
import io.lodewire.ingest.publish.Publisher;
import io.lodewire.ingest.source.Source;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Publishes one live source for as long as the process runs. A source that breaks is opened again after a pause, from where
 * it stopped, and does not stop the others; a broken cluster is everybody's end.
 */
final class LivePublishing {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Source source;
    private final Publisher publisher;
    private final PublishListener listener;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private LivePublishing(Source source, Publisher publisher, PublishListener listener) {
        this.source = source;
        this.publisher = publisher;
        this.listener = listener;
    }

    static Part start(Cluster cluster, Source source, PublishListener listener) {
        var publishing = new LivePublishing(source, Ingestion.publisher(cluster, listener), listener);
        return ThreadPart.start("source " + source.id(), publishing::run, publishing::stop);
    }

    private void run() {
        while (!publishToTheEnd() && !isStoppedWithin(PAUSE)) {
            listener.note("source " + source.id() + " is opened again");
        }
    }

    /** False when the source broke. */
    private boolean publishToTheEnd() {
        try {
            publisher.publish(source);
            return true;
        } catch (IngestException e) {
            if (e.getCause() instanceof IOException) {
                listener.note(String.valueOf(e.getMessage()));
                return false;
            }
            throw e;
        }
    }

    private void stop() {
        publisher.stop();
        stopped.countDown();
    }

    private boolean isStoppedWithin(Duration time) {
        try {
            return stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
