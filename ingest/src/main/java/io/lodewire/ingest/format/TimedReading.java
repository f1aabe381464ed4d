package io.lodewire.ingest.format;

import io.lodewire.ingest.format.frame.Frame;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads frames under a limit of time. A large one is read on a thread of its own, which is left behind when the time is up;
 * a small one cannot take long, and the second thread would cost more than the reading.
 */
final class TimedReading {

    private static final int LARGE = 32 * 1024;

    private final Format format;
    private final Duration limit;

    TimedReading(Format format, Duration limit) {
        this.format = format;
        this.limit = limit;
    }

    List<Item> read(Frame frame) throws InterruptedIOException {
        return frame.length() < LARGE ? guarded(frame) : onItsOwnThread(frame);
    }

    private List<Item> onItsOwnThread(Frame frame) throws InterruptedIOException {
        var task = new FutureTask<>(() -> guarded(frame));
        var thread = new Thread(task, "read-" + format.name());
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            return List.of(new Item.Malformed(Flaw.TIMED_OUT, "reading took longer than " + limit, frame));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading " + frame);
        } catch (ExecutionException e) {
            throw new IllegalStateException("could not be read: " + frame, e.getCause());
        }
    }

    /** A format that breaks its promise must not stop the feed; the bytes are kept and say which item it was. */
    private List<Item> guarded(Frame frame) {
        try {
            return format.read(frame);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(new Item.Malformed(Flaw.MALFORMED, "could not be read: " + e, frame));
        }
    }
}
