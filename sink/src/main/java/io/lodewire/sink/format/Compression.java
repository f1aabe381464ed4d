package io.lodewire.sink.format;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** How bytes are packed; what is packed in pieces, one after the other, is read as one whole. */
enum Compression {
    NONE {
        @Override
        OutputStream pack(OutputStream out) {
            return out;
        }
    },
    GZIP {
        @Override
        OutputStream pack(OutputStream out) throws IOException {
            return new GZIPOutputStream(out, BUFFER);
        }
    },
    ZSTD {
        @Override
        OutputStream pack(OutputStream out) throws IOException {
            return new ZstdOutputStream(out, LEVEL);
        }
    };

    private static final int BUFFER = 1 << 16;
    private static final int LEVEL = 3;

    /** A stream whose end ends the piece. */
    abstract OutputStream pack(OutputStream out) throws IOException;
}
