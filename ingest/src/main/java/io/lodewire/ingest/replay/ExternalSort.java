package io.lodewire.ingest.replay;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Sorts more entries than memory holds.
 *
 * <p>External merge sort (Knuth, The Art of Computer Programming, volume 3, section 5.4): entries are collected up to a
 * number of bytes, sorted and written to a run of their own; the runs are merged, at most {@link #FAN_IN} at a time, which
 * bounds the open files too.
 */
final class ExternalSort {

    /** Runs that are merged at a time. */
    static final int FAN_IN = 64;

    /** What an entry costs in memory beside its bytes. */
    private static final int OVERHEAD = 96;

    private final Path directory;
    private final long runBytes;
    private final Deque<Path> runs = new ArrayDeque<>();
    private final List<Entry> collected = new ArrayList<>();
    private long collectedBytes;
    private int files;

    /** Sorts in an existing directory, with so many bytes in memory at a time. */
    ExternalSort(Path directory, long runBytes) {
        this.directory = directory;
        this.runBytes = runBytes;
    }

    void add(Entry entry) throws IOException {
        collected.add(entry);
        collectedBytes += entry.length() + OVERHEAD;
        if (collectedBytes >= runBytes) {
            writeRun();
        }
    }

    /** Writes all entries in order into the file, and returns when it is on the disk itself. */
    void finish(Path target) throws IOException {
        writeRun();
        while (runs.size() > FAN_IN) {
            var merged = nextFile();
            merge(oldest(FAN_IN), merged);
            runs.add(merged);
        }
        merge(oldest(runs.size()), target);
        try (var written = FileChannel.open(target, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private void writeRun() throws IOException {
        if (collected.isEmpty()) {
            return;
        }
        Collections.sort(collected);
        var run = nextFile();
        try (var out = EntryWriter.create(run)) {
            for (var entry : collected) {
                out.write(entry);
            }
        }
        runs.add(run);
        collected.clear();
        collectedBytes = 0;
    }

    private static void merge(List<Path> sources, Path target) throws IOException {
        try (var merge = Merge.of(sources);
                var out = EntryWriter.create(target)) {
            for (var entry = merge.next(); entry.isPresent(); entry = merge.next()) {
                out.write(entry.get());
            }
        }
        for (var source : sources) {
            Files.delete(source);
        }
    }

    private List<Path> oldest(int count) {
        var taken = new ArrayList<Path>();
        for (var i = 0; i < count; i++) {
            taken.add(runs.remove());
        }
        return taken;
    }

    private Path nextFile() {
        return directory.resolve("run-" + files++);
    }
}
