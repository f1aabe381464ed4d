package io.lodewire.ingest.format.frame;

import java.io.InputStream;

/** A rule by which a stream falls into frames. */
public interface Framing {

    /** Frames of the stream, from where it stands; what is larger than {@code itemBytes} is cut. */
    FrameReader over(InputStream in, int itemBytes);
}
