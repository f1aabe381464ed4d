package io.lodewire.app.command;

import io.lodewire.app.run.Part;
import io.lodewire.app.view.StatusLines;
import io.lodewire.ingest.source.status.SourceStatus;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Shows how the sources are doing: a line each that is drawn anew on a terminal, or a JSON object each now and then. */
final class StatusTicker implements Part {

    private static final Duration REDRAW = Duration.ofSeconds(1);
    private static final Duration REPORT = Duration.ofSeconds(10);

    private final Supplier<List<SourceStatus>> statuses;
    private final PrintWriter out;
    private final boolean json;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private int drawn;

    private StatusTicker(Supplier<List<SourceStatus>> statuses, PrintWriter out, boolean json) {
        this.statuses = statuses;
        this.out = out;
        this.json = json;
    }

    static StatusTicker start(Supplier<List<SourceStatus>> statuses, PrintWriter out, boolean json) {
        var ticker = new StatusTicker(statuses, out, json);
        var thread = new Thread(ticker::run, "status");
        thread.setDaemon(true);
        thread.start();
        return ticker;
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public Optional<Throwable> failure() {
        return Optional.empty();
    }

    @Override
    public void close() {
        stopped.countDown();
        show();
    }

    private void run() {
        while (!isStoppedWithin(json ? REPORT : REDRAW)) {
            show();
        }
    }

    private synchronized void show() {
        var now = Instant.now();
        if (!json && drawn > 0) {
            out.printf("\u001B[%dA\u001B[0J", drawn); // Up so many lines, and clear what is below.
        }
        var lines = statuses.get();
        lines.forEach(status -> out.println(json ? StatusLines.json(status) : StatusLines.line(status, now)));
        drawn = lines.size();
        out.flush();
    }

    private boolean isStoppedWithin(Duration time) {
        try {
            return stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
