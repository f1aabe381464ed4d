package io.lodewire.enrich.commodity.guard;

import io.lodewire.enrich.text.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A set of words, as their numbers in the vocabulary. */
public final class TermSet {

    private final BitSet terms = new BitSet();
    private final List<Integer> listed = new ArrayList<>();

    static TermSet of(Collection<String> words, Vocabulary vocabulary) {
        var set = new TermSet();
        for (var word : words) {
            int term = vocabulary.add(word);
            set.terms.set(term);
            set.listed.add(term);
        }
        return set;
    }

    /** Whether the word with the number is one of them. */
    public boolean contains(int term) {
        return term >= 0 && terms.get(term);
    }

    /** Whether any of them is among the others; costs what this set holds, however large the vocabulary. */
    boolean meets(BitSet others) {
        for (int term : listed) {
            if (others.get(term)) {
                return true;
            }
        }
        return false;
    }
}
