package io.lodewire.ingest.publish;

import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.source.Arrivals;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.Step;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a source from where it stopped: articles, dead letters and the source's position in one transaction a batch,
 * so that a run that is killed at any moment goes on with nothing lost and nothing twice. A second publisher of the same
 * source fences the first.
 *
 * <p>{@link #publish} is for one thread; {@link #stop} may be called by any.
 */
public final class Publisher {

    private final PublisherConfig config;
    private final PublishListener listener;
    private final Clock clock;
    private final AtomicBoolean stopped = new AtomicBoolean();

    /** Publishes as configured; the clock says when articles were received. */
    public Publisher(PublisherConfig config, PublishListener listener, Clock clock) {
        this.config = config;
        this.listener = listener;
        this.clock = clock;
    }

    /** Publishes live articles until the source ends or {@link #stop} is called. */
    public PublishedCounts publish(Source source) {
        return publish(source, null);
    }

    /**
     * Publishes until the source ends or {@link #stop} is called.
     *
     * @param runId of a replay, or null
     * @throws IngestException when the cluster or the source is broken, or another publisher has taken over
     */
    public PublishedCounts publish(Source source, @Nullable String runId) {
        var mapper = new ArticleMapper(source.id(), runId, clock);
        try (var log = TransactionalLog.open(config, source.id(), mapper);
                var arrivals = source.open(log.positions())) {
            return publish(arrivals, log);
        } catch (ProducerFencedException | InvalidProducerEpochException e) {
            throw new IngestException("another process publishes the source '" + source.id() + "'", e);
        } catch (KafkaException e) {
            throw new IngestException("the source '%s' cannot be published: %s".formatted(source.id(), cause(e)), e);
        } catch (IOException e) {
            throw new IngestException("the source '%s' cannot be read: %s".formatted(source.id(), e.getMessage()), e);
        }
    }

    /** Lets the running {@link #publish} commit what it has and return. */
    public void stop() {
        stopped.set(true);
    }

    private PublishedCounts publish(Arrivals arrivals, TransactionalLog log) throws IOException {
        var counts = PublishedCounts.NONE;
        boolean ended = false;
        while (!ended) {
            ended = stopped.get() || !take(arrivals.next(), log);
            if (log.mustCommit(ended)) {
                counts = counts.plus(commit(arrivals, log));
                listener.committed(counts);
            }
        }
        return counts;
    }

    /** Whether more may come. */
    private boolean take(Step step, TransactionalLog log) {
        return step.fold(
                arrived -> {
                    tell(arrived, log.add(arrived));
                    return true;
                },
                moved -> {
                    log.moved(moved.to());
                    if (!moved.note().isEmpty()) {
                        listener.note(moved.note());
                    }
                    return true;
                },
                idle -> true,
                over -> false);
    }

    private void tell(Step.Arrived arrived, boolean published) {
        if (!published) {
            Item item = arrived.item();
            listener.notPublished(item, arrived.place());
        }
    }

    private static PublishedCounts commit(Arrivals arrivals, TransactionalLog log) throws IOException {
        var batch = log.commit();
        for (var mark : batch.marks()) {
            arrivals.published(mark);
        }
        return batch.counts();
    }

    private static String cause(KafkaException failure) {
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return String.valueOf(cause.getMessage());
    }
}
