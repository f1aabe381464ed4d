package io.lodewire.bench.accuracy.score;

import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.measure.Witness;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A story in which a confusion happens.
 *
 * @param missedWords gold's words for the missed label
 * @param foundWords the words that led to the wrong label
 * @param aside the missed label was seen and not counted: with what salience and by which words
 */
public record Example(
        String id, String headline, List<String> missedWords, List<String> foundWords, List<String> aside) {

    private static final int WORDS = 3;

    public Example {
        missedWords = List.copyOf(missedWords);
        foundWords = List.copyOf(foundWords);
        aside = List.copyOf(aside);
    }

    static Example of(Comparison story, @Nullable String missed, @Nullable String found) {
        return new Example(
                story.id(),
                story.title(),
                words(story.gold(), missed, Witness::text),
                words(story.found(), found, Witness::text),
                words(story.aside(), missed, word -> (word.kind() + " " + word.text()).strip()));
    }

    private static List<String> words(Labels labels, @Nullable String name, Function<Witness, String> text) {
        if (name == null) {
            return List.of();
        }
        return labels.words(name).stream().map(text).distinct().limit(WORDS).toList();
    }
}
