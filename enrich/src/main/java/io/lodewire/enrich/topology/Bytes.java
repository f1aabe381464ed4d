package io.lodewire.enrich.topology;

/** A record's bytes on their way through the topology; never changed after they were made. */
final class Bytes {

    private final byte[] content;

    Bytes(byte[] content) {
        this.content = content;
    }

    byte[] content() {
        return content;
    }

    int length() {
        return content.length;
    }
}
