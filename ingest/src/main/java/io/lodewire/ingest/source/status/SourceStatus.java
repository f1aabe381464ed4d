package io.lodewire.ingest.source.status;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a source is doing, at a moment.
 *
 * @param name of the source, or of the one of its feeds
 * @param lastSuccess when it was last read without fault
 * @param lag how long the oldest thing has been waiting to be read
 * @param problem what is wrong at present; empty when nothing is
 */
public record SourceStatus(String name, Optional<Instant> lastSuccess, Counts counts, Duration lag, String problem) {

    /** A source that has not done anything yet. */
    public static SourceStatus idle(String name) {
        return new SourceStatus(name, Optional.empty(), Counts.NONE, Duration.ZERO, "");
    }

    /**
     * What has come from a source since the process began.
     *
     * @param stories given on
     * @param setAside no text stories
     * @param rejected could not be read
     * @param known had come before
     */
    public record Counts(long stories, long setAside, long rejected, long known) {

        /** Nothing. */
        public static final Counts NONE = new Counts(0, 0, 0, 0);

        /** All items. */
        public long items() {
            return stories + setAside + rejected + known;
        }
    }
}
