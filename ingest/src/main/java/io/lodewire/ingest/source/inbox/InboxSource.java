package io.lodewire.ingest.source.inbox;

import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.source.Arrivals;
import io.lodewire.ingest.source.FilesSource;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Source;
import io.lodewire.ingest.source.status.SourceStatus;
import io.lodewire.ingest.source.status.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * A drop folder. A file is taken once it has not changed for two seconds, or at once when it was moved in whole; then it goes
 * to {@code done}, or to {@code failed} with the reasons beside it when something in it could not be read. Hidden files and
 * those two folders are passed over.
 */
public final class InboxSource implements Source {

    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final String id;
    private final InboxFolder folder;
    private final Formats formats;
    private final Limits limits;
    private final Duration patience;
    private final Tally tally;

    /** The given folder, by the clock of the system. */
    public InboxSource(String id, Path folder, Formats formats, Limits limits) {
        this(id, new InboxFolder(folder, Clock.systemUTC(), SETTLED), formats, limits, PATIENCE);
    }

    InboxSource(String id, InboxFolder folder, Formats formats, Limits limits, Duration patience) {
        this.id = id;
        this.folder = folder;
        this.formats = formats;
        this.limits = limits;
        this.patience = patience;
        this.tally = new Tally(id, folder.clock());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Arrivals open(Positions positions) throws IOException {
        folder.create();
        return new InboxArrivals(folder, file -> open(file, positions), tally, patience);
    }

    /** How the folder is doing. */
    public SourceStatus status() {
        return tally.status();
    }

    private Arrivals open(Path file, Positions positions) throws IOException {
        return new FilesSource(id, List.of(file), formats, limits).open(positions);
    }
}
