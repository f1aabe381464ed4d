package io.lodewire.bench.accuracy.score;

import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Witness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the errors of stories. One label is taken for another if the same words carry both, or if a story misses just
 * the one and finds just the other wrongly; all other errors stand alone.
 */
final class Confusions {

    private record Pair(@Nullable String missed, @Nullable String found) {}

    private final Map<Pair, List<Comparison>> stories = new LinkedHashMap<>();

    private Confusions() {}

    /** The most frequent confusions, each with its first stories as examples. */
    static List<Confusion> worst(List<Comparison> stories, Listing listing) {
        var confusions = new Confusions();
        stories.forEach(confusions::add);
        return confusions.stories.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .limit(listing.confusions())
                .map(entry -> confusion(entry.getKey(), entry.getValue(), listing.examples()))
                .toList();
    }

    private static Confusion confusion(Pair pair, List<Comparison> stories, int examples) {
        return new Confusion(
                pair.missed(),
                pair.found(),
                stories.size(),
                stories.stream()
                        .limit(examples)
                        .map(story -> Example.of(story, pair.missed(), pair.found()))
                        .toList());
    }

    private void add(Comparison story) {
        var missed = new HashSet<String>(story.missed());
        var wrong = new HashSet<String>(story.wrong());
        for (var pair : swaps(story)) {
            add(pair, story);
            missed.remove(pair.missed());
            wrong.remove(pair.found());
        }
        story.missed().stream().filter(missed::contains).forEach(label -> add(new Pair(label, null), story));
        story.wrong().stream().filter(wrong::contains).forEach(label -> add(new Pair(null, label), story));
    }

    private void add(Pair pair, Comparison story) {
        stories.computeIfAbsent(pair, first -> new ArrayList<>()).add(story);
    }

    private static List<Pair> swaps(Comparison story) {
        var missed = story.missed();
        var wrong = story.wrong();
        if (missed.size() == 1 && wrong.size() == 1) {
            return List.of(new Pair(missed.first(), wrong.first()));
        }
        var swaps = new ArrayList<Pair>();
        for (var label : missed) {
            var words = texts(story.gold().words(label));
            wrong.stream()
                    .filter(other -> shares(words, texts(story.found().words(other))))
                    .forEach(other -> swaps.add(new Pair(label, other)));
        }
        return swaps;
    }

    private static Set<String> texts(Set<Witness> words) {
        return words.stream().map(word -> word.text().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static boolean shares(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }
}
