package io.lodewire.ingest.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When stories are due on a clock in nanoseconds. It starts with the first story and is kept to even when taking falls
 * behind, so that a delay is made up for and does not add to the next.
 */
final class Schedule {

    private static final double SECOND = 1e9;

    private final Pace pace;
    private Optional<Start> start = Optional.empty();
    private Optional<Long> last = Optional.empty();

    Schedule(Pace pace) {
        this.pace = pace;
    }

    /** When the next story is due, given its time, if it has one, and the present. */
    long due(Optional<Instant> time, long now) {
        if (!pace.isPaced()) {
            return now;
        }
        var due = Math.max(last.map(before -> before + interval()).orElse(now), byTime(time, now));
        last = Optional.of(due);
        return due;
    }

    private long interval() {
        return pace.perSecond() > 0 ? (long) (SECOND / pace.perSecond()) : 0;
    }

    /** A story without a time follows at once. */
    private long byTime(Optional<Instant> time, long now) {
        if (time.isEmpty() || pace.speed() == 0) {
            return Long.MIN_VALUE;
        }
        if (start.isEmpty()) {
            start = Optional.of(new Start(time.get(), now));
        }
        var passed = Duration.between(start.get().time(), time.get());
        var nanos = (passed.getSeconds() * SECOND + passed.getNano()) / pace.speed();
        return start.get().at() + (long) nanos;
    }

    private record Start(Instant time, long at) {}
}
