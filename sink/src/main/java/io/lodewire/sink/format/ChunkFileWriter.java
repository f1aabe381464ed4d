package io.lodewire.sink.format;

import io.lodewire.sink.event.Event;
import java.io.IOException;

/** Writes events into one staged file of a chunk; used by one thread. */
public interface ChunkFileWriter {

    void write(Event event) throws IOException;

    /** Bytes of the file so far, those still in memory included. */
    long size();

    /** Bytes held in memory. */
    long buffered();

    /**
     * Gives back memory and open files.
     *
     * @return whether the file can go on; false when the format had to end it
     */
    boolean spill() throws IOException;

    /** Ends the file; nothing is written after that. */
    void finish() throws IOException;
}
