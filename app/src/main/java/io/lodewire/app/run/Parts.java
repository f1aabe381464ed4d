package io.lodewire.app.run;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** The parts that run in this process; closed in the reverse of the order in which they were added. */
public final class Parts implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Deque<Part> running = new ArrayDeque<>();

    /** Adds a running part. */
    public void add(Part part) {
        running.push(part);
    }

    /** Throws a {@link PartFailure} if a part can not go on. */
    public void rethrowFailure() {
        for (var part : running) {
            part.failure().ifPresent(cause -> {
                throw new PartFailure(part.name(), cause);
            });
        }
    }

    /** Waits until the process is asked to end; throws the failure of a part that can not go on. */
    public void awaitEnd(Shutdown shutdown) {
        while (!shutdown.await(PATIENCE)) {
            rethrowFailure();
        }
    }

    /** Closes all parts, the last one first. */
    @Override
    public void close() {
        while (!running.isEmpty()) {
            running.pop().close();
        }
    }
}
