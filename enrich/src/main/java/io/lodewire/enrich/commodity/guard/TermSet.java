package io.lodewire.enrich.commodity.guard;

import io.lodewire.enrich.text.Vocabulary;
import java.util.BitSet;
import java.util.Collection;

/** A set of words, as their numbers in the vocabulary. */
public final class TermSet {

    private final BitSet terms = new BitSet();

    static TermSet of(Collection<String> words, Vocabulary vocabulary) {
        var set = new TermSet();
        for (var word : words) {
            set.terms.set(vocabulary.add(word));
        }
        return set;
    }

    /** Whether the word with the number is one of them. */
    public boolean contains(int term) {
        return term >= 0 && terms.get(term);
    }

    boolean meets(BitSet others) {
        return terms.intersects(others);
    }
}
