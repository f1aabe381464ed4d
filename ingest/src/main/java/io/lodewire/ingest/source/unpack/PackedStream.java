package io.lodewire.ingest.source.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bytes as they stand on disk, counted; a failing disk is unchecked, so that nobody takes it for damaged bytes. */
final class PackedStream extends InputStream {

    private final InputStream in;
    private long count;

    PackedStream(InputStream in) {
        this.in = in;
    }

    long count() {
        return count;
    }

    @Override
    public int read() {
        try {
            var read = in.read();
            count += read < 0 ? 0 : 1;
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        try {
            var read = in.read(into, offset, length);
            count += Math.max(read, 0);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int available() {
        try {
            return in.available();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
