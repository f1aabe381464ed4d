package io.lodewire.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        var digest = newDigest();
        var before = known.map(FileStamp::size).orElse(0L);
        try (var in = Files.newInputStream(file)) {
            var readBefore = update(digest, in, before);
            var beginning = hex(digest);
            var size = readBefore + update(digest, in, Long.MAX_VALUE);
            var continues = known.isPresent()
                    && readBefore == before
                    && beginning.equals(known.get().sha256());
            return new Inspection(new FileStamp(size, modified, hex(digest)), continues);
        }
    }

    private static long update(MessageDigest digest, InputStream in, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        while (total < most) {
            var count = in.read(buffer, 0, (int) Math.min(buffer.length, most - total));
            if (count < 0) {
                break;
            }
            digest.update(buffer, 0, count);
            total += count;
        }
        return total;
    }

    /** The hash so far; the digest can go on. */
    private static String hex(MessageDigest digest) {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of the platform can be cloned", e);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * What a look at the file shows.
     *
     * @param continuesKnown true when everything that was known is still there, unchanged, at its beginning
     */
    record Inspection(FileStamp stamp, boolean continuesKnown) {}
}
