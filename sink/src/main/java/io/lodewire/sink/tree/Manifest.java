package io.lodewire.sink.tree;

import java.util.List;

/**
 * What a chunk consists of; the chunk exists exactly if this does.
 *
 * @param format 1; a reader refuses what it does not know
 * @param instance who staged the files
 * @param next where the chunk after this one begins
 */
public record Manifest(
        int format,
        Origin origin,
        String instance,
        long first,
        long next,
        long records,
        long setAside,
        List<Entry> files) {

    static final int FORMAT = 1;

    public Manifest {
        files = List.copyOf(files);
    }

    /** The name that it is filed under. */
    String chunk() {
        return origin.chunk(first);
    }

    /**
     * One file of the chunk.
     *
     * @param path where it stands when finished, below the output directory
     * @param staged where it stood before, below the output directory
     */
    public record Entry(String path, String staged, long bytes, String sha256, long records) {}
}
