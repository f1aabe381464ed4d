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
    private final TermSet smallInTitles;
    private @Nullable BitSet terms;

    /**
     * What stands around the names of a story.
     *
     * @param smallInTitles words that a title in capitals writes small
     */
    public Surroundings(StoryText text, TermSet smallInTitles) {
        this.smallInTitles = smallInTitles;
        this.text = text;
        this.tokens = text.tokens();
    }

    /** The tokens of the story. */
    public Tokens tokens() {
        return tokens;
    }

    /** First token of the sentence that holds the token. */
    public int sentenceFrom(int token) {
        return text.sentenceOf(token).tokenFrom();
    }

    /** Token after the last one of that sentence. */
    public int sentenceTo(int token) {
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

    /** The first character after the token that is no blank; a line feed at the end of the text. */
    public char markAfter(int token) {
        for (int at = tokens.end(token); at < text.chars().length(); at++) {
            if (text.chars().charAt(at) != ' ') {
                return text.chars().charAt(at);
            }
        }
        return '\n';
    }

    /** The character right before the token; a line feed at the beginning of the text. */
    char markBefore(int token) {
        int at = tokens.begin(token) - 1;
        return at < 0 ? '\n' : text.chars().charAt(at);
    }

    /** Whether a stop stands right before the token, as in U.S. Steel; wires put a capital after it whatever follows. */
    public boolean followsStop(int token) {
        return token > 0 && text.chars().charAt(tokens.end(token - 1) - 1) == '.';
    }

    /** Whether capitals tell nothing here: all words around begin with one but the small ones of a title. */
    public boolean isInCapitals(int from, int to) {
        int first = Math.max(sentenceFrom(from), from - NEAR_ENOUGH_TO_TELL);
        int last = Math.min(sentenceTo(from), to + NEAR_ENOUGH_TO_TELL);
        for (int token = first; token < last; token++) {
            if (!tokens.isCapitalised(token)
                    && !tokens.isNumber(token)
                    && !smallInTitles.contains(tokens.term(token))) {
                return false;
            }
        }
        return true;
    }
}
