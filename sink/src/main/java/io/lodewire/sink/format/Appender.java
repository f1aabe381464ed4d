package io.lodewire.sink.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that grows at its end: bytes gather in memory, and the file is open only while they are appended to it. */
final class Appender {

    private static final int FLUSH_AT = 1 << 20;

    private final Path file;
    private final Compression compression;
    private ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private long appended;

    Appender(Path file, Compression compression) {
        this.file = file;
        this.compression = compression;
    }

    /** Where bytes gather; to be asked for anew after a flush. */
    ByteArrayOutputStream pending() {
        return pending;
    }

    /** Bytes of the file as it is, and those in memory as they are before they are packed. */
    long size() {
        return appended + pending.size();
    }

    long buffered() {
        return pending.size();
    }

    /** Flushes a megabyte or more. */
    void flushIfFull() throws IOException {
        if (pending.size() >= FLUSH_AT) {
            flush();
        }
    }

    void flush() throws IOException {
        try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            if (pending.size() > 0) {
                pack(out);
            }
        }
        appended = Files.size(file);
        pending = new ByteArrayOutputStream(); // One that is reset would keep its memory.
    }

    private void pack(OutputStream out) throws IOException {
        try (var packed = compression.pack(out)) {
            pending.writeTo(packed);
        }
    }
}
