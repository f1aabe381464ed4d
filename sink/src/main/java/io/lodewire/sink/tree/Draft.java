package io.lodewire.sink.tree;

import java.util.List;

/**
 * A chunk that asks to be committed.
 *
 * @param first the offset at which the chain goes on with this chunk
 * @param next the offset at which the chunk after it will begin
 * @param records events read, whether or not a route took them
 * @param setAside how many of them could not be decoded
 */
public record Draft(long first, long next, long records, long setAside, List<StagedFile> files) {

    public Draft {
        if (next <= first) {
            throw new IllegalArgumentException("a chunk from %d to before %d is empty".formatted(first, next));
        }
        files = List.copyOf(files);
    }
}
