package io.lodewire.sink.kafka;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one session after the other until somebody says stop: when Kafka fails, everything is thrown away and begun again
 * from what is known to be committed, unless the failure is one that no second attempt can mend.
 */
public final class Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private final LongSupplier progress;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicLong restarts = new AtomicLong();

    /** Takes a count that grows whenever something is committed; patience begins anew with it. */
    public Sessions(LongSupplier progress) {
        this.progress = progress;
    }

    public void run(Session session) throws IOException {
        var patience = new Patience();
        var before = progress.getAsLong();
        while (areWanted()) {
            try {
                session.run();
            } catch (KafkaException e) {
                if (progress.getAsLong() > before) {
                    before = progress.getAsLong();
                    patience.renew();
                }
                pause(patience.after(e), e);
            }
        }
    }

    public boolean areWanted() {
        return stopped.getCount() > 0;
    }

    /** Asks the running session to end; returns at once. */
    public void stop() {
        stopped.countDown();
    }

    /** How often a session was begun again. */
    public long restarts() {
        return restarts.get();
    }

    private void pause(Duration pause, KafkaException failure) {
        LOG.warn(
                "Kafka failed; beginning again in {} ms where the last commit was: {}",
                pause.toMillis(),
                failure.toString());
        restarts.incrementAndGet();
        try {
            if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("stopped while waiting");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
        }
    }

    /** Works until the sessions are no longer wanted. */
    public interface Session {

        void run() throws IOException;
    }
}
