package io.lodewire.ingest.replay;

import java.time.Duration;
import java.util.TreeMap;

/**
 * How late stories were taken, counted in steps of a tenth of a millisecond up to ten seconds, so that it stays small
 * however long a replay is. Safe for use by several threads.
 */
public final class PacingErrors {

    private static final long STEP_NANOS = 100_000;
    private static final long MOST_STEPS = 100_000;

    private final TreeMap<Long, Long> counts = new TreeMap<>();
    private long total;

    synchronized void add(long lateNanos) {
        counts.merge(Math.min(Math.max(0, lateNanos) / STEP_NANOS, MOST_STEPS), 1L, Long::sum);
        total++;
    }

    /** Stories counted. */
    public synchronized long total() {
        return total;
    }

    /** The error that the share of stories, such as 0.5 for the median, does not exceed; zero when there are none. */
    public synchronized Duration quantile(double share) {
        long left = (long) Math.ceil(share * total);
        for (var count : counts.entrySet()) {
            left -= count.getValue();
            if (left <= 0) {
                return Duration.ofNanos(count.getKey() * STEP_NANOS);
            }
        }
        return Duration.ZERO;
    }
}
