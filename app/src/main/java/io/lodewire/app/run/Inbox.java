package io.lodewire.app.run;

import io.lodewire.ingest.publish.PublishListener;
import io.lodewire.ingest.publish.Publisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Publishes what is in a folder, and what comes into it later. A file is taken once it has not changed for two seconds, so
 * that one which is still being written is left alone; move large files into the folder from the same disk.
 */
final class Inbox {

    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private record Arrival(Path file, Instant changed) {}

    private final Path folder;
    private final Publisher publisher;
    private final Clock clock;
    private final Set<Arrival> published = new HashSet<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    Inbox(Cluster cluster, Path folder, PublishListener listener, Clock clock) {
        this.folder = folder;
        this.publisher = Ingestion.publisher(cluster, listener);
        this.clock = clock;
    }

    /** Works in the calling thread until stopped. */
    void run() {
        do {
            publishNew();
        } while (!isStoppedWithin(PAUSE));
    }

    /** Lets the running batch be committed and ends the work. */
    void stop() {
        publisher.stop();
        stopped.countDown();
    }

    /** A file that this process has published is not opened again; one of an earlier run is, and gives nothing new. */
    private void publishNew() {
        var arrivals = new ArrayList<>(settled());
        arrivals.removeAll(published);
        if (!arrivals.isEmpty()) {
            publisher.publish(Ingestion.files(
                    "inbox", arrivals.stream().map(Arrival::file).toList()));
            published.addAll(arrivals);
        }
    }

    private List<Arrival> settled() {
        var latest = clock.instant().minus(SETTLED);
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Inbox::arrival)
                    .filter(arrival -> !arrival.changed().isAfter(latest))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the inbox " + folder + " cannot be read", e);
        }
    }

    private static Arrival arrival(Path file) {
        try {
            return new Arrival(file, Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return new Arrival(file, Instant.MAX);
        }
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
