package io.lodewire.enrich.amount;

import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Tokens;

/** One sentence as the grammar of amounts sees it. For one thread. */
final class AmountText {

    private final String chars;
    private final Tokens tokens;
    private int first;
    private int limit;

    AmountText(StoryText story) {
        this.chars = story.chars();
        this.tokens = story.tokens();
    }

    void enter(int from, int to) {
        first = from;
        limit = to;
    }

    Tokens tokens() {
        return tokens;
    }

    int limit() {
        return limit;
    }

    boolean sees(int token) {
        return token >= first && token < limit;
    }

    /** Whether only blanks, a dot or a hyphen part the token from the one before. */
    boolean follows(int token) {
        return sees(token - 1) && sees(token) && !tokens.followsBarrier(token);
    }

    /** Whether only blanks lie between the place and the token. */
    boolean followsBlanks(int place, int token) {
        if (!sees(token) || tokens.begin(token) <= place) {
            return false;
        }
        int at = place;
        while (at < tokens.begin(token) && (chars.charAt(at) == ' ' || chars.charAt(at) == '\n')) {
            at++;
        }
        return at == tokens.begin(token);
    }

    /** Whether just the sign parts the token from the one before. */
    boolean isJoined(int token, char sign) {
        return sees(token - 1)
                && sees(token)
                && tokens.begin(token) == tokens.end(token - 1) + 1
                && at(tokens.end(token - 1)) == sign;
    }

    /** The character at the place; a blank outside the text. */
    char at(int place) {
        return place >= 0 && place < chars.length() ? chars.charAt(place) : ' ';
    }

    String words(int begin, int end) {
        return chars.substring(begin, end);
    }
}
