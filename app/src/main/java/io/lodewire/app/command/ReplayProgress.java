package io.lodewire.app.command;

import io.lodewire.app.replay.RunWatcher;
import io.lodewire.app.run.Skipped;
import io.lodewire.app.view.Style;
import io.lodewire.ingest.publish.PublishedCounts;
import io.lodewire.ingest.replay.ReplayGauge;
import io.lodewire.ingest.replay.SpoolSummary;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that is written over and over: event clock, stories, stories a second, time left, dead letters.
 * Elsewhere only what is set aside is told.
 */
final class ReplayProgress implements RunWatcher {

    private static final long INTERVAL_NANOS = Duration.ofMillis(200).toNanos();
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean isTerminal;
    private final LongSupplier nanos;
    private long total;
    private long begin;
    private long next = Long.MIN_VALUE;

    ReplayProgress(PrintWriter err, boolean isTerminal, LongSupplier nanos) {
        this.err = err;
        this.isTerminal = isTerminal;
        this.nanos = nanos;
    }

    static ReplayProgress on(PrintWriter err) {
        return new ReplayProgress(err, Style.ofTerminal() == Style.COLOURED, System::nanoTime);
    }

    @Override
    public void sorting(long items) {
        show("sorting: %,d items".formatted(items));
    }

    @Override
    public void sorted(SpoolSummary summary) {
        total = summary.items();
        begin = nanos.getAsLong();
    }

    @Override
    public void published(PublishedCounts soFar, ReplayGauge gauge) {
        double seconds = Math.max(1, nanos.getAsLong() - begin) / 1e9;
        double rate = soFar.items() / seconds;
        long left = Math.max(0, total - soFar.items());
        show("%s  %,d of %,d  %,.0f stories/s  %s left  %,d dead letters"
                .formatted(
                        gauge.eventTime().map(Object::toString).orElse("undated"),
                        soFar.items(),
                        total,
                        rate,
                        rate > 0 ? clock(left / rate) : "?",
                        soFar.deadLetters()));
    }

    @Override
    public void skipped(Skipped item) {
        clear();
        err.println(item.json());
        err.flush();
    }

    @Override
    public void finishing() {
        next = Long.MIN_VALUE;
        show("all published; enriching and writing the rest");
    }

    /** Leaves an empty line for what comes next. */
    void clear() {
        if (isTerminal) {
            err.print(CLEAR_LINE);
            err.flush();
        }
    }

    private void show(String line) {
        if (isTerminal && nanos.getAsLong() >= next) {
            next = nanos.getAsLong() + INTERVAL_NANOS;
            err.print(CLEAR_LINE + line);
            err.flush();
        }
    }

    private static String clock(double seconds) {
        long whole = Math.round(seconds);
        return "%d:%02d:%02d".formatted(whole / 3_600, whole / 60 % 60, whole % 60);
    }
}
