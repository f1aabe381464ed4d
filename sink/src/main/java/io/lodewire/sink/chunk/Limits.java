package io.lodewire.sink.chunk;

/**
 * What the sink may hold for files that are being written, over all partitions together.
 *
 * @param openFiles files with anything in memory or open; beyond it the least recently used is spilled
 * @param bufferedBytes bytes in memory
 */
public record Limits(int openFiles, long bufferedBytes) {

    public Limits {
        if (openFiles < 1 || bufferedBytes < 1) {
            throw new IllegalArgumentException(
                    "at least one file and one byte, not %d and %d".formatted(openFiles, bufferedBytes));
        }
    }

    /** 256 files, 64 MiB. */
    public static Limits standard() {
        return new Limits(256, 64L << 20);
    }
}
