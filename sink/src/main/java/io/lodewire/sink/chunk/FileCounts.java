package io.lodewire.sink.chunk;

/**
 * What the file sink has done since its start.
 *
 * @param read events read, written or not
 * @param written lines or rows, not all of them visible yet
 * @param chunks committed
 * @param files made visible
 * @param setAside records that could not be decoded
 * @param overtaken chunks given up because another sink had committed them
 */
public record FileCounts(long read, long written, long chunks, long files, long setAside, long overtaken) {

    public static final FileCounts NONE = new FileCounts(0, 0, 0, 0, 0, 0);
}
