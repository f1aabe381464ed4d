package io.lodewire.bench.accuracy.score;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error that stories share: a label missed, a label found wrongly, or one taken for the other.
 *
 * @param stories in how many stories it happens
 */
public record Confusion(@Nullable String missed, @Nullable String found, int stories, List<Example> examples) {

    public Confusion {
        examples = List.copyOf(examples);
    }
}
