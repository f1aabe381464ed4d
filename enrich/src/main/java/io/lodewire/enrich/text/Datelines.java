package io.lodewire.enrich.text;

import org.jspecify.annotations.Nullable;

/** Finds the dateline at the head of a story: a place in capitals, perhaps a day and an agency, then a dash. */
final class Datelines {

    private static final int LONGEST = 90;

    private Datelines() {}

    /** The dateline with its dash, or null when the paragraph begins with none. */
    static @Nullable Span at(String text, Span paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
        for (int at = paragraph.begin() + 2; at < limit; at++) {
            if (isDash(text, at, limit)) {
                return beginsWithCapitals(text, paragraph.begin(), at)
                        ? new Span(paragraph.begin(), endOfDash(text, at, limit))
                        : null;
            }
        }
        return null;
    }

    private static boolean isDash(String text, int at, int limit) {
        char c = text.charAt(at);
        return (c == '-' || c == '\u2013' || c == '\u2014')
                && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == ')')
                && (at + 1 >= limit
                        || text.charAt(at + 1) == ' '
                        || text.charAt(at + 1) == '-'
                        || text.charAt(at + 1) == '\n');
    }

    private static int endOfDash(String text, int at, int limit) {
        while (at < limit && (text.charAt(at) == '-' || text.charAt(at) == '\u2013' || text.charAt(at) == '\u2014')) {
            at++;
        }
        return at;
    }

    private static boolean beginsWithCapitals(String text, int begin, int end) {
        int capitals = 0;
        for (int at = begin; at < end; at++) {
            char c = text.charAt(at);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLowerCase(c)) {
                break;
            }
        }
        return capitals >= 3;
    }
}
