package io.lodewire.ingest.source;

import io.lodewire.ingest.fingerprint.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;

/**
 * What a file was like when it was read.
 *
 * @param modified as the file system states it
 * @param sha256 of the whole content, lower-case hex
 */
record FileStamp(long size, String modified, String sha256) {

    private static final String SIZE = "size";
    private static final String MODIFIED = "modified";
    private static final String SHA256 = "sha256";

    static Optional<FileStamp> of(Position position) {
        return position.field(SHA256)
                .map(hash -> new FileStamp(
                        Long.parseLong(position.field(SIZE).orElse("0")),
                        position.field(MODIFIED).orElse(""),
                        hash));
    }

    void putInto(Map<String, String> fields) {
        fields.put(SIZE, Long.toString(size));
        fields.put(MODIFIED, modified);
        fields.put(SHA256, sha256);
    }

    /** Looks at the file as it is now, and reads it unless size and time are the known ones. */
    static Inspection inspect(Path file, Optional<FileStamp> known) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        var modified = attributes.lastModifiedTime().toString();
        if (known.isPresent()
                && known.get().size() == attributes.size()
                && known.get().modified().equals(modified)) {
            return new Inspection(known.get(), true);
        }
        return read(file, modified, known);
    }

    /** Hashes the file; it continues the known one when that one is its beginning. */
    private static Inspection read(Path file, String modified, Optional<FileStamp> known) throws IOException {
        var hash = Sha256.start();
        var before = known.map(FileStamp::size).orElse(0L);
        try (var in = Files.newInputStream(file)) {
            var readBefore = update(hash, in, before);
            var beginning = hash.hex();
            var size = readBefore + update(hash, in, Long.MAX_VALUE);
            var continues = known.isPresent()
                    && readBefore == before
                    && beginning.equals(known.get().sha256());
            return new Inspection(new FileStamp(size, modified, hash.hex()), continues);
        }
    }

    private static long update(Sha256 hash, InputStream in, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        while (total < most) {
            var count = in.read(buffer, 0, (int) Math.min(buffer.length, most - total));
            if (count < 0) {
                break;
            }
            hash.add(buffer, 0, count);
            total += count;
        }
        return total;
    }

    /**
     * What a look at the file shows.
     *
     * @param continuesKnown true when everything that was known is still there, unchanged, at its beginning
     */
    record Inspection(FileStamp stamp, boolean continuesKnown) {}
}
