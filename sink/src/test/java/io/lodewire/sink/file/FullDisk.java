package io.lodewire.sink.file;

import io.lodewire.sink.event.Event;
import io.lodewire.sink.format.ChunkFileWriter;
import java.io.IOException;

/** A writer whose disk is full when a given event is to be written. */
final class FullDisk implements ChunkFileWriter {

    private final ChunkFileWriter writer;
    private int left;

    FullDisk(ChunkFileWriter writer, int fullAt) {
        this.writer = writer;
        this.left = fullAt;
    }

    @Override
    public void write(Event event) throws IOException {
        if (--left == 0) {
            throw new IOException("No space left on device");
        }
        writer.write(event);
    }

    @Override
    public long size() {
        return writer.size();
    }

    @Override
    public long buffered() {
        return writer.buffered();
    }

    @Override
    public boolean spill() throws IOException {
        return writer.spill();
    }

    @Override
    public void finish() throws IOException {
        writer.finish();
    }
}
