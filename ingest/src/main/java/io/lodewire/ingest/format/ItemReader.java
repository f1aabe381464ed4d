package io.lodewire.ingest.format;

import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.frame.FrameReader;
import io.lodewire.ingest.format.frame.Framing;
import io.lodewire.ingest.format.frame.WholeFraming;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** Reads the items of one stream, in order, holding one frame at a time. */
public final class ItemReader {

    private final Optional<Format> format;
    private final EndNotingStream content;
    private final FrameReader frames;
    private final Duration itemTime;
    private final Queue<ReadItem> pending = new ArrayDeque<>();
    private long nextFrame;

    private ItemReader(Optional<Format> format, Framing framing, EndNotingStream content, Limits limits) {
        this.format = format;
        this.content = content;
        this.frames = framing.over(content, limits.itemBytes());
        this.itemTime = limits.itemTime();
    }

    /** Tells the format of the stream from its beginning. The stream stays the caller's to close. */
    public static ItemReader open(InputStream in, Formats formats, Limits limits) throws IOException {
        var opened = OpenedStream.of(in);
        var prefix = opened.prefix();
        var format = formats.detect(prefix);
        var framing = format.map(known -> known.framing(prefix)).orElseGet(WholeFraming::new);
        return new ItemReader(format, framing, new EndNotingStream(opened.content()), limits);
    }

    /** Name of the format, where one was recognised. */
    public Optional<String> format() {
        return format.map(Format::name);
    }

    /** True once the end of the stream has been met: the last item then reaches up to it. */
    public boolean isAtEnd() {
        return content.isAtEnd();
    }

    /** Passes over items without reading them, up to the one given; beyond the end is no error. */
    public void skipTo(long frame, int index) throws IOException {
        while (nextFrame < frame && frames.next().isPresent()) {
            nextFrame++;
        }
        for (var skipped = 0; skipped < index; skipped++) {
            next();
        }
    }

    /** The next item, or nothing at the end of the stream. */
    public Optional<ReadItem> next() throws IOException {
        while (pending.isEmpty()) {
            var frame = frames.next();
            if (frame.isEmpty()) {
                return Optional.empty();
            }
            queue(read(frame.get()));
        }
        return Optional.of(pending.remove());
    }

    private void queue(List<Item> items) {
        for (var index = 0; index < items.size(); index++) {
            pending.add(new ReadItem(nextFrame, index, index == items.size() - 1, items.get(index)));
        }
        nextFrame++;
    }

    private List<Item> read(Frame frame) throws IOException {
        if (!frame.isWhole()) {
            return List.of(new Item.Malformed(Flaw.ITEM_TOO_LARGE, frame.toString(), frame));
        }
        if (format.isEmpty()) {
            return List.of(new Item.Malformed(Flaw.UNKNOWN_FORMAT, "no known format begins like this", frame));
        }
        return new TimedReading(format.get(), itemTime).read(frame);
    }
}
