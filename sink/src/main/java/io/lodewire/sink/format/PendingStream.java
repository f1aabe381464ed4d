package io.lodewire.sink.format;

import java.io.OutputStream;

/** What is written here gathers in an {@link Appender}. */
final class PendingStream extends OutputStream {

    private final Appender file;

    PendingStream(Appender file) {
        this.file = file;
    }

    @Override
    public void write(int value) {
        file.pending().write(value);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        file.pending().write(bytes, offset, length);
    }
}
