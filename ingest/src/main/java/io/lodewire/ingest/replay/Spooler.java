package io.lodewire.ingest.replay;

import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;

/**
 * Makes spools. A spool appears in its directory by one rename, so it is complete or not there; what an interrupted sort
 * left behind is deleted by the next one.
 */
public final class Spooler {

    /** Bytes sorted in memory at a time. */
    public static final long STANDARD_RUN_BYTES = 32L << 20;

    private final Path directory;
    private final StoryFilter filter;
    private final long runBytes;

    /**
     * Spools what the filter admits.
     *
     * @param directory that the spool will be, on a disk with room for the archive twice
     * @param runBytes sorted in memory at a time
     */
    public Spooler(Path directory, StoryFilter filter, long runBytes) {
        this.directory = directory;
        this.filter = filter;
        this.runBytes = runBytes;
    }

    /** The spool of the source, which is read to its end unless the spool is there; empty when the listener stops it. */
    public Optional<Spool> spool(Source source, SpoolListener listener) throws IOException {
        if (Files.notExists(directory)) {
            var unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
            delete(unfinished);
            Files.createDirectories(unfinished);
            if (!sort(source, unfinished, listener)) {
                delete(unfinished);
                return Optional.empty();
            }
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return Spool.find(directory);
    }

    /** Whether it came to the end. */
    private boolean sort(Source source, Path target, SpoolListener listener) throws IOException {
        var sort = new ExternalSort(target, runBytes);
        var codec = new ItemCodec();
        var summary = SpoolSummary.EMPTY;
        try (var arrivals = source.open(Positions.none())) {
            for (var step = arrivals.next(); !(step instanceof Step.Ended); step = arrivals.next()) {
                if (listener.isStopped()) {
                    return false;
                }
                if (step instanceof Step.Arrived arrived && filter.admits(arrived.item())) {
                    var placed = new PlacedItem(arrived.item(), arrived.place());
                    sort.add(new Entry(placed.key(summary.items()), codec.bytes(placed)));
                    summary = summary.plus(placed);
                    listener.spooled(summary.items());
                }
            }
        }
        sort.finish(Spool.items(target));
        summary.write(Spool.summary(target));
        return true;
    }

    private static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (var entries = Files.walk(directory)) {
            for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
