package io.lodewire.app.replay.diff;

import io.lodewire.app.replay.diff.TaggedStory.Tag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Compares the files of two runs; holds the tags of the first in memory. */
public final class Comparison {

    private static final Comparator<CodeChange> ORDER = Comparator.comparing(CodeChange::kind)
            .thenComparing(
                    Comparator.<CodeChange>comparingLong(change -> change.added() + change.removed() + change.changed())
                            .reversed())
            .thenComparing(CodeChange::code);

    private final Map<String, TaggedStory> first = new HashMap<>();
    private final Map<String, CodeTally> tallies = new TreeMap<>();
    private long stories;
    private long equal;
    private long onlySecond;

    private Comparison() {}

    /** The difference between what stands in the two output directories. */
    public static RunDiff of(Path firstOut, Path secondOut) throws IOException {
        var comparison = new Comparison();
        new RunFiles(firstOut).forEach(story -> comparison.first.put(story.id(), story));
        new RunFiles(secondOut).forEach(comparison::compare);
        return comparison.result();
    }

    private void compare(TaggedStory second) {
        var before = first.remove(second.id());
        if (before == null) {
            onlySecond++;
            return;
        }
        stories++;
        if (before.tags().equals(second.tags())) {
            equal++;
        } else {
            tally(before, second);
        }
    }

    private void tally(TaggedStory before, TaggedStory after) {
        before.tags().forEach((tag, said) -> {
            var now = after.tags().get(tag);
            if (now == null) {
                tallyOf(tag).removed(after.id());
            } else if (!now.equals(said)) {
                tallyOf(tag).changed(after.id());
            }
        });
        after.tags().keySet().stream()
                .filter(tag -> !before.tags().containsKey(tag))
                .forEach(tag -> tallyOf(tag).added(after.id()));
    }

    private CodeTally tallyOf(Tag tag) {
        return tallies.computeIfAbsent(tag.kind() + " " + tag.code(), key -> new CodeTally(tag.kind(), tag.code()));
    }

    private RunDiff result() {
        var changes =
                tallies.values().stream().map(CodeTally::result).sorted(ORDER).toList();
        return new RunDiff(stories, equal, first.size(), onlySecond, changes);
    }
}
