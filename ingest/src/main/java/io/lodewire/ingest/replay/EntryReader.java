package io.lodewire.ingest.replay;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/** Reads entries from a file that an {@link EntryWriter} wrote, from an offset between two of them on. */
final class EntryReader implements Closeable {

    private static final int BUFFER = 64 * 1024;

    private final DataInputStream in;
    private final long length;
    private long offset;

    private EntryReader(FileChannel file, long offset) throws IOException {
        this.length = file.size();
        this.offset = offset;
        this.in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(file.position(offset)), BUFFER));
    }

    static EntryReader open(Path file, long offset) throws IOException {
        return new EntryReader(FileChannel.open(file), offset);
    }

    /** The next entry; nothing at the end of the file. */
    Optional<Entry> next() throws IOException {
        return offset >= length ? Optional.empty() : Optional.of(new Entry(part(), part()));
    }

    /** Where the next entry begins, in bytes. */
    long offset() {
        return offset;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private byte[] part() throws IOException {
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        offset += Integer.BYTES + (long) bytes.length;
        if (offset > length) {
            throw new EOFException("the spool ends within an entry");
        }
        return bytes;
    }
}
