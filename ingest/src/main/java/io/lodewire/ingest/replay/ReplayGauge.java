package io.lodewire.ingest.replay;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a replay goes, for those who watch it; safe for use by several threads. */
public final class ReplayGauge {

    private final PacingErrors errors = new PacingErrors();
    private volatile @Nullable Instant eventTime;

    void taken(Optional<Instant> time, long lateNanos) {
        time.ifPresent(now -> eventTime = now);
        errors.add(lateNanos);
    }

    /** Time of the story that was taken last; empty before the first. */
    public Optional<Instant> eventTime() {
        return Optional.ofNullable(eventTime);
    }

    /** How late items were taken. */
    public PacingErrors errors() {
        return errors;
    }
}
