package io.lodewire.ingest.source.status;

import io.lodewire.ingest.format.Item;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts what one source does, for a person to look at from another thread. */
public final class Tally {

    private final String name;
    private final Clock clock;
    private SourceStatus.Counts counts = SourceStatus.Counts.NONE;
    private @Nullable Instant lastSuccess;
    private @Nullable Instant waitingSince;
    private String problem = "";

    /** Nothing counted yet. */
    public Tally(String name, Clock clock) {
        this.name = name;
        this.clock = clock;
    }

    /** An item was given on. */
    public synchronized void add(Item item) {
        counts = item.fold(story -> plus(1, 0, 0, 0), aside -> plus(0, 1, 0, 0), malformed -> plus(0, 0, 1, 0));
    }

    /** An item had come before. */
    public synchronized void addKnown() {
        counts = plus(0, 0, 0, 1);
    }

    /** The source was read without fault. */
    public synchronized void succeeded() {
        lastSuccess = clock.instant();
        problem = "";
    }

    /** The source could not be read. */
    public synchronized void failed(String why) {
        problem = why;
    }

    /** Since when the oldest thing has been waiting; null when nothing is. */
    public synchronized void waitingSince(@Nullable Instant since) {
        waitingSince = since;
    }

    /** How it stands now. */
    public synchronized SourceStatus status() {
        var lag = waitingSince == null ? Duration.ZERO : Duration.between(waitingSince, clock.instant());
        return new SourceStatus(
                name, Optional.ofNullable(lastSuccess), counts, lag.isNegative() ? Duration.ZERO : lag, problem);
    }

    private SourceStatus.Counts plus(long stories, long setAside, long rejected, long known) {
        return new SourceStatus.Counts(
                counts.stories() + stories,
                counts.setAside() + setAside,
                counts.rejected() + rejected,
                counts.known() + known);
    }
}
