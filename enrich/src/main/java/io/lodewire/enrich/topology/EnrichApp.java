package io.lodewire.enrich.topology;

import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.schemas.serde.EventSerdes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;

/**
 * The enrichment as a running process: start, wait until it runs, close. Bad articles never end it; a broken world does,
 * and {@link #failure()} then completes with the true cause.
 */
public final class EnrichApp implements AutoCloseable {

    private static final Duration CLOSING = Duration.ofSeconds(10);

    private final KafkaStreams streams;
    private final CompletableFuture<Void> running = new CompletableFuture<>();
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();

    /** Prepares the application; nothing is contacted before {@link #start}. */
    public EnrichApp(EnrichConfig config, ArticleEnricher enricher, EventSerdes serdes) {
        var properties = config.properties();
        var topology = new EnrichTopology(enricher, config.topics(), serdes).build(new StreamsConfig(properties));
        streams = new KafkaStreams(topology, properties);
        streams.setUncaughtExceptionHandler(this::fail);
        streams.setStateListener((now, before) -> changed(now));
    }

    /** Joins the group and begins to work; returns at once. */
    public void start() {
        streams.start();
    }

    /** Waits until the application runs; throws {@link IllegalStateException} when it fails or the time is over. */
    public void awaitRunning(Duration limit) {
        try {
            running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the enrichment did not start within " + limit.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the enrichment failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the enrichment started", e);
        }
    }

    /** Completes with the cause when the application can not go on. */
    public CompletableFuture<Throwable> failure() {
        return failure.copy();
    }

    /** Whether it is at work. */
    public boolean isRunning() {
        return streams.state() == State.RUNNING;
    }

    /** Commits and stops, staying a member of the group so that a restart is quick; waits ten seconds at most. */
    @Override
    public void close() {
        streams.close(CLOSING);
    }

    private StreamThreadExceptionResponse fail(Throwable cause) {
        failure.complete(cause);
        running.completeExceptionally(cause);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private void changed(State now) {
        if (now == State.RUNNING) {
            running.complete(null);
        } else if (now == State.ERROR) {
            fail(new IllegalStateException("the enrichment stopped"));
        }
    }
}
