package io.lodewire.ingest.format.frame;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The whole stream is one frame; a blank stream has none. */
public final class WholeFraming implements Framing {

    @Override
    public FrameReader over(InputStream in, int itemBytes) {
        return () -> read(in, itemBytes);
    }

    private static Optional<Frame> read(InputStream in, int itemBytes) throws IOException {
        var frame = new FrameBuilder(itemBytes);
        var buffer = new byte[64 * 1024];
        for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            frame.append(buffer, 0, count);
        }
        return frame.isBlank() ? Optional.empty() : Optional.of(frame.build());
    }
}
