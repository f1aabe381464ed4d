package io.lodewire.enrich.time;

import io.lodewire.enrich.text.StoryText;
import io.lodewire.enrich.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as the grammar of dates sees it. Tokens before the floor belong to a date already read, and are out of sight
 * like those of other sentences. For one thread.
 */
final class TimeText {

    private final String chars;
    private final Tokens tokens;
    private final TimeWords words;
    private int first;
    private int floor;
    private int limit;

    TimeText(StoryText story, TimeWords words) {
        this.chars = story.chars();
        this.tokens = story.tokens();
        this.words = words;
    }

    void enter(int from, int to) {
        first = from;
        floor = from;
        limit = to;
    }

    void consume(int to) {
        floor = to;
    }

    String chars() {
        return chars;
    }

    Tokens tokens() {
        return tokens;
    }

    /** The sentence's first token. */
    int first() {
        return first;
    }

    int floor() {
        return floor;
    }

    int limit() {
        return limit;
    }

    private boolean sees(int token) {
        return token >= floor && token < limit;
    }

    @Nullable
    TimeWord word(int token) {
        return sees(token) ? words.at(tokens.term(token)) : null;
    }

    boolean is(int token, TimeWord.Kind kind) {
        var word = word(token);
        return word != null && word.kind() == kind;
    }

    boolean isMonth(int token) {
        var word = word(token);
        return word != null && word.kind().isMonth() && tokens.isCapitalised(token);
    }

    boolean isUnit(int token, int unit) {
        var word = word(token);
        return word != null && word.kind() == TimeWord.Kind.UNIT && word.value() == unit;
    }

    /** The value of a word of the kind, or -1. */
    int value(int token, TimeWord.Kind kind) {
        var word = word(token);
        return word != null && word.kind() == kind ? word.value() : -1;
    }

    /** Whether only blanks, a dot or a hyphen part the token from the one before. */
    boolean follows(int token) {
        return sees(token - 1) && sees(token) && !tokens.followsBarrier(token);
    }

    /** Whether just a comma and blanks part the token from the one before. */
    boolean followsComma(int token) {
        return sees(token - 1) && isList(token);
    }

    /** The same, though the token before belongs to a date already read. */
    boolean isList(int token) {
        if (token <= first || !sees(token)) {
            return false;
        }
        int commas = 0;
        for (int at = tokens.end(token - 1); at < tokens.begin(token); at++) {
            char c = chars.charAt(at);
            commas += c == ',' ? 1 : 0;
            if (c != ',' && c != ' ' && c != '\n' && c != '.') {
                return false;
            }
        }
        return commas == 1;
    }

    boolean followsHyphen(int token) {
        return sees(token - 1) && sees(token) && tokens.followsHyphen(token);
    }

    /** A day of a month, such as {@code 1} or {@code 1st}; -1 for any other token. */
    int day(int token) {
        int number = sees(token) && tokens.isNumber(token) ? Digits.ordinal(chars, tokens, token) : -1;
        return number >= 1 && number <= 31 ? number : -1;
    }

    /** A year in four digits, from 1800 to 2199; -1 for any other token. */
    int year(int token) {
        if (!sees(token) || !tokens.isNumber(token) || tokens.end(token) - tokens.begin(token) != 4) {
            return -1;
        }
        int number = Digits.of(chars, tokens.begin(token), tokens.end(token));
        return number >= 1800 && number < 2200 && !isMeasured(token) ? number : -1;
    }

    /** A count in digits or words, up to 999; -1 for any other token. */
    int count(int token) {
        if (!sees(token)) {
            return -1;
        }
        return tokens.isNumber(token) && tokens.end(token) - tokens.begin(token) <= 3
                ? Digits.of(chars, tokens.begin(token), tokens.end(token))
                : value(token, TimeWord.Kind.COUNT);
    }

    /** Whether a word from one to nine stands there, as wire style spells small numbers. */
    boolean isSpelledDay(int token) {
        int count = value(token, TimeWord.Kind.COUNT);
        return count > 0 && count < 10 && tokens.end(token) - tokens.begin(token) > 2;
    }

    /** Whether the number is an amount of something, or of money. */
    boolean isMeasured(int token) {
        int end = tokens.end(token);
        boolean percent = end < chars.length() && chars.charAt(end) == '%';
        int begin = tokens.begin(token);
        boolean money = begin > 0 && Character.getType(chars.charAt(begin - 1)) == Character.CURRENCY_SYMBOL;
        return percent || money || follows(token + 1) && is(token + 1, TimeWord.Kind.MEASURE);
    }
}
