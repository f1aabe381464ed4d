package io.lodewire.enrich.action.word;

import io.lodewire.enrich.text.Tokens;

/** A word, or words that count as one, with what the lexicon says of it. */
public final class Phrase {

    private final int[] terms;
    private final Word word;

    Phrase(int[] terms, Word word) {
        this.terms = terms;
        this.word = word;
    }

    /** Number of tokens. */
    public int length() {
        return terms.length;
    }

    /** What the lexicon says of it. */
    public Word word() {
        return word;
    }

    int firstTerm() {
        return terms[0];
    }

    Phrase and(Word other) {
        return new Phrase(terms, word.and(other));
    }

    boolean standsAt(Tokens tokens, int token, int limit) {
        if (token + terms.length > limit) {
            return false;
        }
        for (int i = 1; i < terms.length; i++) {
            if (tokens.term(token + i) != terms[i] || tokens.followsBarrier(token + i)) {
                return false;
            }
        }
        return true;
    }
}
