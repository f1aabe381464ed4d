package io.lodewire.sink.chunk;

import java.time.Duration;

/**
 * When a chunk ends and becomes visible: at the first of three limits.
 *
 * @param bytes of all its files together
 * @param records read for it, whether or not a route took them
 * @param age of its first record by the wall clock, so that a topic which falls silent closes its files too
 */
public record Rotation(long bytes, long records, Duration age) {

    public Rotation {
        if (bytes < 1 || records < 1 || age.isNegative() || age.isZero()) {
            throw new IllegalArgumentException(
                    "rotation needs limits above zero, not %d bytes, %d records, %s".formatted(bytes, records, age));
        }
    }

    /** 128 MiB, half a million records, 30 seconds. */
    public static Rotation standard() {
        return new Rotation(128L << 20, 500_000, Duration.ofSeconds(30));
    }
}
