package io.lodewire.app.replay.diff;

import java.util.List;

/**
 * What a second run says otherwise than a first.
 *
 * @param stories in both runs
 * @param equal of these, with the same tags to the letter
 * @param onlyFirst stories that the second run has not
 * @param onlySecond stories that the first run has not
 * @param changes by kind, the most frequent first
 */
public record RunDiff(long stories, long equal, long onlyFirst, long onlySecond, List<CodeChange> changes) {

    public RunDiff {
        changes = List.copyOf(changes);
    }
}
