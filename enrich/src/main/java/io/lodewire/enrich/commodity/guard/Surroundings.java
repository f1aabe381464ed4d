package io.lodewire.enrich.commodity.guard;

import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Tokens;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A story as guards see it: its tokens, and which words it holds at all. For one thread. */
public final class Surroundings {

    private static final int NEAR_ENOUGH_TO_TELL = 12;

    private final StoryText text;
    private final Tokens tokens;
    private @Nullable BitSet terms;

    public Surroundings(StoryText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    Tokens tokens() {
        return tokens;
    }

    int sentenceFrom(int token) {
        return text.sentenceOf(token).tokenFrom();
    }

    int sentenceTo(int token) {
        return text.sentenceOf(token).tokenTo();
    }

    /** All terms of the story, gathered when first asked for. */
    BitSet terms() {
        var known = terms;
        if (known == null) {
            known = new BitSet();
            for (int token = 0; token < tokens.count(); token++) {
                if (tokens.term(token) >= 0) {
                    known.set(tokens.term(token));
                }
            }
            terms = known;
        }
        return known;
    }

    /** Whether capitals mean nothing here, since the words around are all in capitals. */
    boolean isShouted(int from, int to) {
        int first = Math.max(sentenceFrom(from), from - NEAR_ENOUGH_TO_TELL);
        int last = Math.min(sentenceTo(from), to + NEAR_ENOUGH_TO_TELL);
        for (int token = first; token < last; token++) {
            if (!tokens.isAllCapitals(token) && !tokens.isNumber(token)) {
                return false;
            }
        }
        return true;
    }
}
