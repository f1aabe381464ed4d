package io.lodewire.bench.accuracy.prediction;

import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.measure.Witness;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Turns tags into labels. */
public final class TagLabels {

    private TagLabels() {}

    /** The labels of the tags within reach; a tag may give several or none. */
    public static Labels of(List<Tag> tags, Reach reach, Function<Tag, Set<String>> labels) {
        var builder = Labels.builder();
        for (var tag : tags) {
            if (reach.takes(tag)) {
                labels.apply(tag).forEach(label -> builder.add(label, tag.words()));
            }
        }
        return builder.build();
    }

    /** The labels of all tags, the words marked with the tag's salience. */
    public static Labels bySalience(List<Tag> tags, Function<Tag, Set<String>> labels) {
        return of(tags.stream().map(TagLabels::marked).toList(), Reach.ANY, labels);
    }

    private static Tag marked(Tag tag) {
        var words = tag.words().isEmpty() ? List.of(new Witness("", "")) : tag.words();
        return new Tag(
                tag.code(),
                tag.salience(),
                words.stream()
                        .map(word -> new Witness(word.text(), tag.salience()))
                        .toList());
    }

    /** The country of a region tag: a subdivision counts for its country, a bloc that is no ISO code for none. */
    public static Set<String> country(Tag tag) {
        return Countries.of(tag.code()).map(Set::of).orElse(Set.of());
    }

    /** The code or id as it stands. */
    public static Set<String> code(Tag tag) {
        return Set.of(tag.code());
    }
}
