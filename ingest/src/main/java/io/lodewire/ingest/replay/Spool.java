package io.lodewire.ingest.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A complete history in event-time order, on disk. */
public final class Spool {

    private static final String ITEMS = "items";
    private static final String SUMMARY = "summary.properties";

    private final Path directory;
    private final SpoolSummary summary;

    private Spool(Path directory, SpoolSummary summary) {
        this.directory = directory;
        this.summary = summary;
    }

    /** The spool in the directory, if it is complete. */
    public static Optional<Spool> find(Path directory) throws IOException {
        return Files.isDirectory(directory)
                ? Optional.of(new Spool(directory, SpoolSummary.read(directory.resolve(SUMMARY))))
                : Optional.empty();
    }

    /** What it holds. */
    public SpoolSummary summary() {
        return summary;
    }

    EntryReader read(long offset) throws IOException {
        return EntryReader.open(items(directory), offset);
    }

    static Path items(Path directory) {
        return directory.resolve(ITEMS);
    }

    static Path summary(Path directory) {
        return directory.resolve(SUMMARY);
    }
}
