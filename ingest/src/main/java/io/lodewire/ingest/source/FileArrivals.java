package io.lodewire.ingest.source;

import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The items of one file, from where it was left. A file that has grown goes on after its last item; one that has changed
 * begins anew, with a note.
 */
final class FileArrivals implements Arrivals {

    private static final String COMPLETE = "complete";

    private final Path file;
    private final Formats formats;
    private final Limits limits;
    private final Position position;
    private @Nullable FileStamp stamp;
    private @Nullable InputStream bytes;
    private @Nullable FileItems items;
    private Cursor cursor = Cursor.START;
    private boolean ended;

    FileArrivals(Path file, Formats formats, Limits limits, Position position) {
        this.file = file;
        this.formats = formats;
        this.limits = limits;
        this.position = position;
    }

    @Override
    public Step next() throws IOException {
        if (ended) {
            return new Step.Ended();
        }
        if (items == null) {
            var note = open();
            if (!note.isEmpty()) {
                return new Step.Moved(mark(false), note);
            }
        }
        return ended ? new Step.Ended() : nextItem();
    }

    @Override
    public void close() throws IOException {
        if (bytes != null) {
            bytes.close();
        }
    }

    /** The part's name: the file, whatever folder it is reached through. */
    static String part(Path file) {
        return "file:" + file.toAbsolutePath().normalize().toString().replace('\\', '/');
    }

    /** Finds the place to go on at; a note when that is not where it was left. */
    private String open() throws IOException {
        var known = FileStamp.of(position);
        var inspection = FileStamp.inspect(file, known);
        stamp = inspection.stamp();
        if (inspection.continuesKnown()) {
            cursor = Cursor.of(position).orElse(Cursor.START);
            ended = isComplete() && stamp.size() == known.map(FileStamp::size).orElse(-1L);
        }
        if (!ended) {
            bytes = Files.newInputStream(file);
            items = FileItems.of(bytes, formats, limits, cursor);
        }
        return known.isPresent() && !inspection.continuesKnown()
                ? file.getFileName() + " has changed since it was read: it begins anew"
                : "";
    }

    private boolean isComplete() {
        return position.field(COMPLETE).isPresent();
    }

    private Step nextItem() throws IOException {
        var item = items == null ? Optional.<LocatedItem>empty() : items.next();
        if (item.isPresent()) {
            cursor = item.get().after();
            return new Step.Arrived(
                    item.get().item(), file.getFileName() + item.get().place(), mark(false));
        }
        ended = true;
        close();
        return new Step.Moved(mark(true), "");
    }

    private Mark mark(boolean complete) {
        var fields = new HashMap<String, String>();
        if (stamp != null) {
            stamp.putInto(fields);
        }
        cursor.putInto(fields);
        if (complete) {
            fields.put(COMPLETE, "true");
        }
        return new Mark(part(file), new Position(fields));
    }
}
