package io.lodewire.sink.chunk;

import io.lodewire.sink.event.Event;
import io.lodewire.sink.format.Format;
import io.lodewire.sink.route.FileFormat;
import io.lodewire.sink.route.FileTarget;
import io.lodewire.sink.sample.Samples;
import io.lodewire.sink.tree.Origin;
import io.lodewire.sink.tree.OutputTree;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A partition of made-up events and what it takes to write them; the clock stands still until a test moves it. */
final class Bench {

    static final Origin ORIGIN = new Origin("cluster", "topic-id", "news.enriched.v1", 3);
    static final String FOLDER = "news.enriched.v1";
    static final List<FileTarget> TARGET = List.of(new FileTarget(FOLDER, FileFormat.JSONL));
    static final Rotation NEVER = new Rotation(Long.MAX_VALUE, Long.MAX_VALUE, Duration.ofDays(1));

    final AtomicLong nanos = new AtomicLong();
    final FileProgress progress = new FileProgress();
    final Workshop workshop;

    Bench(Rotation rotation) {
        this(rotation, Limits.standard(), Format.of(FileFormat.JSONL));
    }

    Bench(Rotation rotation, Limits limits, Format format) {
        workshop = new Workshop(rotation, new Budget(limits), name -> format, nanos::get);
    }

    PartitionFiles open(OutputTree tree) throws IOException {
        var files = new PartitionFiles(tree.chain(ORIGIN), workshop, progress);
        files.recover();
        return files;
    }

    static Rotation everyRecords(long records) {
        return new Rotation(Long.MAX_VALUE, records, Duration.ofDays(1));
    }

    /** Event number n, on one of so many days. */
    static Event event(long n, int days) {
        var day = n % days == 0 ? null : "2025-11-%02dT23:59:59.999Z".formatted(n % days);
        return Event.of(Samples.article("e" + n, day));
    }
}
