package io.lodewire.enrich.region;

import io.lodewire.enrich.text.NameTokens;
import io.lodewire.enrich.text.Vocabulary;
import java.util.BitSet;
import java.util.Collection;

/** A set of single words, asked by their numbers in the vocabulary. */
final class WordSet {

    private final BitSet terms = new BitSet();

    /** Adds the words to the vocabulary; of a longer expression the first word counts. */
    WordSet(Collection<String> words, Vocabulary vocabulary) {
        for (var word : words) {
            terms.set(NameTokens.of(word, vocabulary)[0]);
        }
    }

    boolean has(int term) {
        return term >= 0 && terms.get(term);
    }
}
