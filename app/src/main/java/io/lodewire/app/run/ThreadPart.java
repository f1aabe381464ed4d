package io.lodewire.app.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A part that is a loop in a thread of its own: it runs until it is told to stop. */
final class ThreadPart implements Part {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

    private final String name;
    private final Runnable stop;
    private final Thread thread;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private ThreadPart(String name, Runnable loop, Runnable stop) {
        this.name = name;
        this.stop = stop;
        this.thread = new Thread(loop, name);
        this.thread.setUncaughtExceptionHandler((dead, cause) -> failure.set(cause));
    }

    /** Starts the loop, which returns after {@code stop} was run. */
    static ThreadPart start(String name, Runnable loop, Runnable stop) {
        var part = new ThreadPart(name, loop, stop);
        part.thread.start();
        return part;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure.get());
    }

    @Override
    public void close() {
        stop.run();
        try {
            thread.join(LONGEST_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
