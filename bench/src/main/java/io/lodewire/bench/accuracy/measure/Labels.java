package io.lodewire.bench.accuracy.measure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The labels of one story, sorted, each with the words that carry it (none where they are not known). */
public final class Labels {

    private static final Labels NONE = new Labels(new TreeMap<>());

    private final NavigableMap<String, Set<Witness>> words;

    private Labels(NavigableMap<String, Set<Witness>> words) {
        this.words = words;
    }

    public static Labels none() {
        return NONE;
    }

    /** Labels of which no words are known. */
    public static Labels of(Collection<String> names) {
        var builder = builder();
        names.forEach(name -> builder.add(name, List.of()));
        return builder.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public SortedSet<String> names() {
        return Collections.unmodifiableNavigableSet(words.navigableKeySet());
    }

    public boolean has(String name) {
        return words.containsKey(name);
    }

    /** The words of a label in the order in which they came, empty for a label that is not here. */
    public Set<Witness> words(String name) {
        return Collections.unmodifiableSet(words.getOrDefault(name, Set.of()));
    }

    public Labels where(Predicate<String> accepted) {
        var kept = new TreeMap<>(words);
        kept.keySet().removeIf(accepted.negate());
        return new Labels(kept);
    }

    /** The labels that at least one word of this kind carries. */
    public Labels carriedBy(String kind) {
        return where(name -> words(name).stream().anyMatch(word -> word.kind().equals(kind)));
    }

    /** The kinds of all words, where they are stated. */
    public Set<String> kinds() {
        return words.values().stream()
                .flatMap(Set::stream)
                .map(Witness::kind)
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Collects labels; the same label may come several times. */
    public static final class Builder {

        private final NavigableMap<String, Set<Witness>> words = new TreeMap<>();

        private Builder() {}

        public Builder add(String name, Collection<Witness> by) {
            words.computeIfAbsent(name, first -> new LinkedHashSet<>()).addAll(by);
            return this;
        }

        public Labels build() {
            return new Labels(new TreeMap<>(words));
        }
    }
}
