package io.lodewire.ingest.replay;

import java.util.Arrays;

/** A key, which says where it belongs in the order, and what is kept under it; never changed after it was made. */
final class Entry implements Comparable<Entry> {

    private final byte[] key;
    private final byte[] content;

    Entry(byte[] key, byte[] content) {
        this.key = key;
        this.content = content;
    }

    byte[] key() {
        return key;
    }

    byte[] content() {
        return content;
    }

    long length() {
        return (long) key.length + content.length;
    }

    /** Byte by byte, without signs; the order of equal keys is not defined, so keys are unique. */
    @Override
    public int compareTo(Entry other) {
        return Arrays.compareUnsigned(key, other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && Arrays.equals(key, entry.key) && Arrays.equals(content, entry.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }
}
