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

    private static final byte SINGLE_OBJECT_MAGIC = (byte) 0xC3;

    static Framing of(byte[] bytes) {
        if (bytes.length == 0) {
            return UNKNOWN;
        }
        return switch (bytes[0]) {
            case SINGLE_OBJECT_MAGIC -> SINGLE_OBJECT;
            case CONFLUENT_MAGIC -> bytes.length >= CONFLUENT_HEADER ? CONFLUENT : UNKNOWN;
            default -> UNKNOWN;
        };
    }
}
