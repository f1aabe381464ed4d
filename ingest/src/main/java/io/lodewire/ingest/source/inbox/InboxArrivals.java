package io.lodewire.ingest.source.inbox;

import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.source.Arrivals;
import io.lodewire.ingest.source.Mark;
import io.lodewire.ingest.source.Step;
import io.lodewire.ingest.source.status.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** File after file, as they settle; a file is moved away when its last mark has been published. */
final class InboxArrivals implements Arrivals {

    /** Opens a file from where it was left. */
    interface Opener {
        Arrivals open(Path file) throws IOException;
    }

    private final InboxFolder folder;
    private final Opener opener;
    private final Tally tally;
    private final Duration patience;

    /** Files that are read to their end, by the mark that is not yet published. */
    private final Map<Mark, Path> unpublished = new HashMap<>();

    /** Files that cannot be opened, and when they were last changed: they are tried again after a change. */
    private final Map<Path, Instant> unreadable = new HashMap<>();

    private @Nullable OpenFile current;

    InboxArrivals(InboxFolder folder, Opener opener, Tally tally, Duration patience) {
        this.folder = folder;
        this.opener = opener;
        this.tally = tally;
        this.patience = patience;
    }

    @Override
    public Step next() throws IOException {
        if (current == null && !openNext()) {
            tally.succeeded();
            LockSupport.parkNanos(patience.toNanos());
            return new Step.Idle();
        }
        return current == null ? new Step.Idle() : step(current);
    }

    @Override
    public void published(Mark upTo) throws IOException {
        var open = current;
        var finished = unpublished.remove(upTo);
        if (finished != null) {
            folder.finish(finished);
        } else if (open != null && upTo.equals(open.last)) {
            open.isPublished = true;
        }
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.arrivals.close();
            current = null;
        }
    }

    private boolean openNext() throws IOException {
        for (var file : folder.settled()) {
            if (!unpublished.containsValue(file) && !folder.changed(file).equals(unreadable.get(file)) && open(file)) {
                return true;
            }
        }
        return false;
    }

    /** A file that cannot be opened is the file's fault: the others go on. */
    private boolean open(Path file) {
        tally.waitingSince(folder.changed(file));
        try {
            current = new OpenFile(file, opener.open(file));
            return true;
        } catch (IOException e) {
            tally.failed(file.getFileName() + " cannot be read: " + e.getMessage());
            unreadable.put(file, folder.changed(file));
            return false;
        }
    }

    private Step step(OpenFile open) throws IOException {
        var step = open.arrivals.next();
        if (step instanceof Step.Arrived arrived) {
            note(open, arrived);
            open.last = arrived.after();
        } else if (step instanceof Step.Moved moved) {
            open.last = moved.to();
        } else if (step instanceof Step.Ended) {
            end(open);
            return new Step.Idle();
        }
        open.isPublished = false;
        return step;
    }

    private void note(OpenFile open, Step.Arrived arrived) throws IOException {
        tally.add(arrived.item());
        if (arrived.item() instanceof Item.Malformed malformed) {
            folder.addReason(open.file, arrived.place() + ": " + malformed.flaw() + ", " + malformed.message());
        }
    }

    /** A file that gave nothing new was published by an earlier run. */
    private void end(OpenFile open) throws IOException {
        close();
        tally.waitingSince(null);
        tally.succeeded();
        if (open.last == null || open.isPublished) {
            folder.finish(open.file);
        } else {
            unpublished.put(open.last, open.file);
        }
    }

    /** The file that is being read, and how far its items have been given on. */
    private static final class OpenFile {

        private final Path file;
        private final Arrivals arrivals;
        private @Nullable Mark last;
        private boolean isPublished;

        OpenFile(Path file, Arrivals arrivals) {
            this.file = file;
            this.arrivals = arrivals;
        }
    }
}
