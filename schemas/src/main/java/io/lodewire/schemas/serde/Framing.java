package io.lodewire.schemas.serde;

/** The two framings of an event's bytes, told apart by the first byte. */
enum Framing {
    /** {@code C3 01}, 8 bytes of CRC-64-AVRO fingerprint, little-endian, Avro body. */
    SINGLE_OBJECT,
    /** {@code 00}, 4 bytes of schema number, big-endian, Avro body. */
    CONFLUENT,
    /** Neither. */
    UNKNOWN;

    static final byte CONFLUENT_MAGIC = 0;
    static final int CONFLUENT_HEADER = 1 + Integer.BYTES;
    static final int SINGLE_OBJECT_HEADER = 2 + Long.BYTES;

    private static final byte SINGLE_OBJECT_MAGIC = (byte) 0xC3;
    private static final byte SINGLE_OBJECT_VERSION = 1;

    static Framing of(byte[] bytes) {
        if (bytes.length >= SINGLE_OBJECT_HEADER
                && bytes[0] == SINGLE_OBJECT_MAGIC
                && bytes[1] == SINGLE_OBJECT_VERSION) {
            return SINGLE_OBJECT;
        }
        return bytes.length >= CONFLUENT_HEADER && bytes[0] == CONFLUENT_MAGIC ? CONFLUENT : UNKNOWN;
    }
}
