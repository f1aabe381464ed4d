package io.lodewire.ingest.format.frame;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Each line that is not blank is a frame; lines end with LF or CR LF. */
public final class LineFraming implements Framing {

    @Override
    public FrameReader over(InputStream in, int itemBytes) {
        return new Lines(in, itemBytes);
    }

    private static final class Lines implements FrameReader {

        private final InputStream in;
        private final int limit;
        private final byte[] buffer = new byte[64 * 1024];
        private int position;
        private int end;

        Lines(InputStream in, int limit) {
            this.in = in;
            this.limit = limit;
        }

        @Override
        public Optional<Frame> next() throws IOException {
            while (refilled()) {
                var line = line();
                if (!line.isBlank()) {
                    return Optional.of(line.build());
                }
            }
            return Optional.empty();
        }

        private FrameBuilder line() throws IOException {
            var line = new FrameBuilder(limit);
            while (refilled()) {
                var from = position;
                position = lineEnd(from);
                line.append(buffer, from, position);
                if (position < end) {
                    position++;
                    break;
                }
            }
            return line;
        }

        private int lineEnd(int from) {
            var at = from;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            return at;
        }

        private boolean refilled() throws IOException {
            if (position == end) {
                position = 0;
                end = Math.max(in.read(buffer), 0);
            }
            return position < end;
        }
    }
}
