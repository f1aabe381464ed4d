package io.lodewire.ingest.format;

import java.time.Duration;

/**
 * What one item or one archive may cost, so that nothing an outsider sends can hurt.
 *
 * @param itemBytes of one item; a larger one is set aside with its first part
 * @param itemTime for reading one item
 * @param nesting levels of JSON or XML
 * @param archiveEntries in one archive
 * @param archiveBytes unpacked, of one file
 * @param archiveRatio unpacked to packed bytes, looked at once more than {@code itemBytes} are unpacked
 */
public record Limits(
        int itemBytes, Duration itemTime, int nesting, int archiveEntries, long archiveBytes, int archiveRatio) {

    private static final int MEGABYTE = 1 << 20;

    public Limits {
        if (itemBytes < 1 || nesting < 1 || archiveEntries < 1 || archiveBytes < 1 || archiveRatio < 1) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
        if (itemTime.isNegative() || itemTime.isZero()) {
            throw new IllegalArgumentException("an item needs some time to be read");
        }
    }

    /** 10 MB, 10 seconds and 100 levels an item; 200,000 entries, 64 GB and a ratio of 200 an archive. */
    public static Limits standard() {
        return new Limits(10 * MEGABYTE, Duration.ofSeconds(10), 100, 200_000, 64L * 1024 * MEGABYTE, 200);
    }
}
