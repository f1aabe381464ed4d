package io.lodewire.sink.format;

import io.lodewire.schemas.json.EventJson;
import io.lodewire.sink.event.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One event a line. Lines gather in memory and the file is open only while they are appended to it. */
final class JsonLinesWriter implements ChunkFileWriter {

    private static final int FLUSH_AT = 1 << 20;

    private final Path file;
    private ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private long flushed;

    JsonLinesWriter(Path file) {
        this.file = file;
    }

    @Override
    public void write(Event event) throws IOException {
        EventJson.write(event.value(), lines);
        lines.write('\n');
        if (lines.size() >= FLUSH_AT) {
            flush();
        }
    }

    @Override
    public long size() {
        return flushed + lines.size();
    }

    @Override
    public long buffered() {
        return lines.size();
    }

    @Override
    public boolean spill() throws IOException {
        flush();
        return true;
    }

    @Override
    public void finish() throws IOException {
        flush();
    }

    private void flush() throws IOException {
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            lines.writeTo(out);
        }
        flushed += lines.size();
        lines = new ByteArrayOutputStream(); // One that is reset would keep its memory.
    }
}
