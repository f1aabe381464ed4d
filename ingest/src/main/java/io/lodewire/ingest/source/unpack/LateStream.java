package io.lodewire.ingest.source.unpack;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Compressed bytes whose header is read with the first of them and not before, so that a damaged one is a fault like any
 * other.
 */
final class LateStream extends InputStream {

    private static final int BUFFER = 64 * 1024;

    private final Opening opening;
    private Optional<InputStream> unpacked = Optional.empty();

    private LateStream(Opening opening) {
        this.opening = opening;
    }

    static LateStream gzip(InputStream packed) {
        return new LateStream(() -> new GZIPInputStream(packed, BUFFER));
    }

    /** Frames that ask for a window of more than 128 MB are refused by the library: they count as damaged. */
    static LateStream zstd(InputStream packed) {
        return new LateStream(() -> new ZstdInputStream(packed));
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
            unpacked = Optional.of(opening.open());
        }
        return unpacked.get();
    }

    private interface Opening {

        InputStream open() throws IOException;
    }
}
