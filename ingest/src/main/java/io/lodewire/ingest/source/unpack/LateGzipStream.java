package io.lodewire.ingest.source.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Gzip whose header is read with the first bytes and not before, so that a damaged one is a fault like any other. */
final class LateGzipStream extends InputStream {

    private final InputStream packed;
    private Optional<GZIPInputStream> unpacked = Optional.empty();

    LateGzipStream(InputStream packed) {
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        return unpacked().read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return unpacked().read(into, offset, length);
    }

    @Override
    public int available() throws IOException {
        return unpacked().available();
    }

    private InputStream unpacked() throws IOException {
        if (unpacked.isEmpty()) {
            unpacked = Optional.of(new GZIPInputStream(packed, 64 * 1024));
        }
        return unpacked.get();
    }
}
