package io.lodewire.ingest.format.frame;

import java.io.IOException;
import java.util.Optional;

/** The frames of one stream, one after the other. */
public interface FrameReader {

    /** The next frame, or nothing at the end of the stream. */
    Optional<Frame> next() throws IOException;
}
