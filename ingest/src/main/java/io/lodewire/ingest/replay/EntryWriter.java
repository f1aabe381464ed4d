package io.lodewire.ingest.replay;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes entries one after the other into a file, each part after its length. */
final class EntryWriter implements Closeable {

    private static final int BUFFER = 256 * 1024;

    private final DataOutputStream out;

    private EntryWriter(OutputStream file) {
        this.out = new DataOutputStream(new BufferedOutputStream(file, BUFFER));
    }

    static EntryWriter create(Path file) throws IOException {
        return new EntryWriter(Files.newOutputStream(file));
    }

    void write(Entry entry) throws IOException {
        write(entry.key());
        write(entry.content());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void write(byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }
}
