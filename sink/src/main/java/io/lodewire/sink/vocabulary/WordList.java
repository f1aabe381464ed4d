package io.lodewire.sink.vocabulary;

import java.util.List;
import java.util.Set;

/** A vocabulary of fixed words, each meaning itself. */
class WordList implements Vocabulary {

    private final String noun;
    private final List<String> words;

    WordList(String noun, List<String> words) {
        this.noun = noun;
        this.words = List.copyOf(words);
    }

    @Override
    public Set<String> meaning(String word) {
        return words.contains(word) ? Set.of(word) : Set.of();
    }

    @Override
    public String complaint(String word) {
        return "unknown %s \"%s\", did you mean \"%s\"?".formatted(noun, word, Nearest.to(word, words));
    }
}
