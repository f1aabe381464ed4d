package io.lodewire.enrich.text;

import io.lodewire.enrich.text.SentenceWords.Kind;

/** Decides between two tokens of one text whether a sentence ends there, and where. */
final class SentenceEnds {

    static final int NONE = -1;

    private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]\u300D\u300F\uFF09";
    private static final char FIRST_EAST_ASIAN = '\u3000';
    private static final int SHORTEST_GLUED = 3;
    private static final int LONGEST_LIST_NUMBER = 2;
    private static final int SPEECH_REACH = 5;
    private static final int COMMA_REACH = 5;

    private final String text;
    private final Tokens tokens;
    private final SentenceWords words;

    SentenceEnds(String text, Tokens tokens, SentenceWords words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
    }

    /** Where the sentence before the token ends, if one ends there; else {@link #NONE}. */
    int before(int token, Zone zone) {
        return switch (zone) {
            case HEADLINE, DATELINE, CREDIT, SECTION_LABEL -> NONE;
            case TABLE -> endOfRow(tokens.end(token - 1), tokens.begin(token));
            default -> tokens.followsStop(token) ? endAtStop(token) : NONE;
        };
    }

    private int endOfRow(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '\n') {
                return at;
            }
        }
        return NONE;
    }

    private int endAtStop(int next) {
        int to = tokens.begin(next);
        int stop = lastStop(tokens.end(next - 1) - 1, to);
        char sign = text.charAt(stop);
        int end = endOfClosers(stop + 1, to);
        if (sign >= FIRST_EAST_ASIAN) {
            return end;
        }
        if (end == to || !isBlank(end)) {
            return end == to && isGlued(next, stop) ? end : NONE;
        }
        return !Character.isLowerCase(text.charAt(to)) && ends(next, stop, end) ? end : NONE;
    }

    private int lastStop(int from, int to) {
        int at = to - 1;
        while (at > from && !isStop(at)) {
            at--;
        }
        return at;
    }

    private boolean isStop(int at) {
        return Letters.is(text.charAt(at), Letters.DOT | Letters.STOP);
    }

    private int endOfClosers(int from, int to) {
        int at = from;
        while (at < to && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean isBlank(int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == '\n';
    }

    /** Whether the blank after the stop is missing: {@code … the plan.The minister …} */
    private boolean isGlued(int next, int stop) {
        return Character.isLowerCase(text.charAt(stop - 1))
                && tokens.end(next - 1) - tokens.begin(next - 1) >= SHORTEST_GLUED
                && tokens.isCapitalised(next)
                && !tokens.isAllCapitals(next)
                && kindOf(next - 1) == Kind.NONE;
    }

    private boolean ends(int next, int stop, int end) {
        if (text.charAt(stop) != '.') {
            return end == stop + 1 || !speechFollows(next);
        }
        return stop > 0 && text.charAt(stop - 1) == '.' || isSpacedEllipsis(stop)
                ? opens(next)
                : endsAtDot(next - 1, next);
    }

    private boolean isSpacedEllipsis(int stop) {
        return stop > 1 && text.charAt(stop - 1) == ' ' && text.charAt(stop - 2) == '.';
    }

    /** Whether somebody is said to have spoken the words that end with a question or exclamation mark. */
    private boolean speechFollows(int next) {
        for (int token = next; token < tokens.count() && token < next + SPEECH_REACH; token++) {
            if (kindOf(token) == Kind.SPEECH) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAtDot(int last, int next) {
        return switch (kindOf(last)) {
            case TITLE -> false;
            case NUMBERED -> !tokens.isNumber(next);
            case WEAK -> isAcronym(last) ? opensAfterInitial(next) : opens(next) || kindOf(next) == Kind.JOINER;
            default -> isInitial(last) ? opensAfterInitial(next) : !isListNumber(last);
        };
    }

    private boolean opens(int next) {
        return kindOf(next) == Kind.OPENER;
    }

    private boolean opensAfterInitial(int next) {
        return opens(next) || kindOf(next) == Kind.JOINER && commaFollows(next);
    }

    private boolean commaFollows(int next) {
        for (int token = next; token < tokens.count() && token < next + COMMA_REACH; token++) {
            if (text.startsWith(",", tokens.end(token))) {
                return true;
            }
        }
        return false;
    }

    /** A single capital, or an acronym with dots. */
    private boolean isInitial(int token) {
        return tokens.end(token) - tokens.begin(token) == 1 && tokens.isCapitalised(token) || isAcronym(token);
    }

    private boolean isAcronym(int token) {
        return text.charAt(tokens.end(token) - 1) == '.';
    }

    private boolean isListNumber(int token) {
        return tokens.isNumber(token)
                && tokens.followsBarrier(token)
                && tokens.end(token) - tokens.begin(token) <= LONGEST_LIST_NUMBER;
    }

    private Kind kindOf(int token) {
        return words.of(text, tokens.begin(token), isAcronym(token) ? tokens.end(token) - 1 : tokens.end(token));
    }
}
