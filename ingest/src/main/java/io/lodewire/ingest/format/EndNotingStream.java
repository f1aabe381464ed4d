package io.lodewire.ingest.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that remembers whether its reader has met its end. */
final class EndNotingStream extends FilterInputStream {

    private boolean atEnd;

    EndNotingStream(InputStream in) {
        super(in);
    }

    boolean isAtEnd() {
        return atEnd;
    }

    @Override
    public int read() throws IOException {
        return noted(super.read());
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return noted(super.read(into, offset, length));
    }

    private int noted(int result) {
        atEnd |= result < 0;
        return result;
    }
}
