package io.lodewire.ingest.format.frame;

import io.lodewire.ingest.fingerprint.Sha256;

/** The bytes of one item, or, where that is larger than the limit, its first part with the length and hash of it all. */
public final class Frame {

    private final byte[] bytes;
    private final long length;
    private final String sha256;

    private Frame(byte[] bytes, long length, String sha256) {
        this.bytes = bytes;
        this.length = length;
        this.sha256 = sha256;
    }

    /** All bytes of an item; the array is not copied and must not change. */
    public static Frame whole(byte[] bytes) {
        return new Frame(bytes, bytes.length, "");
    }

    /** A frame as it was told before: its bytes or the first of them, with the length and hash of it all. */
    public static Frame restored(byte[] bytes, long length, String sha256) {
        return new Frame(bytes, length, sha256);
    }

    static Frame cut(byte[] head, long length, Sha256 hash) {
        return new Frame(head, length, hash.hex());
    }

    /** The bytes, or the first of them; the caller must not change them. */
    public byte[] bytes() {
        return bytes;
    }

    /** False when the item is larger than the limit. */
    public boolean isWhole() {
        return bytes.length == length;
    }

    /** Length of the whole item, in bytes. */
    public long length() {
        return length;
    }

    /** SHA-256 of the whole item, lower-case hex. */
    public String sha256() {
        return isWhole() ? Sha256.of(bytes) : sha256;
    }

    @Override
    public String toString() {
        return "%,d bytes, SHA-256 %s".formatted(length, sha256());
    }
}
