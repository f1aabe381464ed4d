package io.lodewire.sink.format;

import io.lodewire.schemas.json.EventJson;
import io.lodewire.sink.event.Event;
import java.io.IOException;
import java.nio.file.Path;

/** One event a line. */
final class JsonLinesWriter implements ChunkFileWriter {

    private final Appender file;

    JsonLinesWriter(Path file, Compression compression) {
        this.file = new Appender(file, compression);
    }

    @Override
    public void write(Event event) throws IOException {
        EventJson.write(event.value(), file.pending());
        file.pending().write('\n');
        file.flushIfFull();
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public long buffered() {
        return file.buffered();
    }

    @Override
    public boolean spill() throws IOException {
        file.flush();
        return true;
    }

    @Override
    public void finish() throws IOException {
        file.flush();
    }
}
