package io.lodewire.app.replay.diff;

import java.util.ArrayList;
import java.util.List;

/** Counts how one code fares. */
final class CodeTally {

    private static final int MOST_EXAMPLES = 3;

    private final TagKind kind;
    private final String code;
    private final List<String> examples = new ArrayList<>();
    private long added;
    private long removed;
    private long changed;

    CodeTally(TagKind kind, String code) {
        this.kind = kind;
        this.code = code;
    }

    void added(String story) {
        added++;
        example("+" + story, added);
    }

    void removed(String story) {
        removed++;
        example("-" + story, removed);
    }

    void changed(String story) {
        changed++;
        example("~" + story, changed);
    }

    CodeChange result() {
        return new CodeChange(kind, code, added, removed, changed, examples);
    }

    private void example(String story, long count) {
        if (count <= MOST_EXAMPLES) {
            examples.add(story);
        }
    }
}
