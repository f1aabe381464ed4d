package io.lodewire.app.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C or a termination signal, as something to wait for; holds the process until everything that was opened after it
 * is closed:
 *
 * <pre>
 * try (var shutdown = Shutdown.expect(); var broker = …) {
 *     shutdown.await();
 * }
 * </pre>
 */
public final class Shutdown implements AutoCloseable {

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(30);

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private Shutdown() {}

    /** From now on a signal is noticed here. */
    public static Shutdown expect() {
        var shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::hold, "shutdown"));
        return shutdown;
    }

    /** Returns when the process was asked to end, or {@link #ask} was called. */
    public void await() {
        try {
            asked.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the signal no longer than the time; returns whether it came. */
    public boolean await(Duration time) {
        try {
            return asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Runs the action once the process is asked to end, in another thread. */
    public void onAsked(Runnable action) {
        var watcher = new Thread(
                () -> {
                    await();
                    action.run();
                },
                "on-shutdown");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Whether the process was asked to end. */
    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Ends the waiting from within, as when a part has failed. */
    public void ask() {
        asked.countDown();
    }

    /** Lets the process go. */
    @Override
    public void close() {
        closed.countDown();
    }

    private void hold() {
        asked.countDown();
        try {
            boolean done = closed.await(LONGEST_CLOSE.toMillis(), TimeUnit.MILLISECONDS);
            if (!done) {
                System.err.println("lodewire: closing took more than " + LONGEST_CLOSE.toSeconds() + " s, giving up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
