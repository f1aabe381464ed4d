package io.lodewire.app.replay.diff;

import java.util.List;

/**
 * How one code fares in the second run.
 *
 * @param added stories that have it in the second run only
 * @param removed stories that have it in the first run only
 * @param changed stories that have it in both, and say something else of it
 * @param examples a few of these stories, {@code +}, {@code -} or {@code ~} in front
 */
public record CodeChange(TagKind kind, String code, long added, long removed, long changed, List<String> examples) {

    public CodeChange {
        examples = List.copyOf(examples);
    }
}
