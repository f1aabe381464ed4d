package io.lodewire.enrich.assemble;

import io.lodewire.enrich.text.Span;

/** Turns UTF-16 indices of one text into code points; free of cost for a text without surrogates. */
final class CodePoints {

    private final int length;
    private final int[] surrogatePairs;

    CodePoints(String text) {
        this.surrogatePairs = pairsBefore(text);
        this.length = of(text.length());
    }

    /** Length of the text in code points. */
    int length() {
        return length;
    }

    int begin(Span span) {
        return of(span.begin());
    }

    int end(Span span) {
        return of(span.end());
    }

    private int of(int index) {
        return surrogatePairs.length == 0 ? index : index - surrogatePairs[index];
    }

    /** For each index the number of pairs that end at or before it; empty when there is none. */
    private static int[] pairsBefore(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            return new int[0];
        }
        var pairs = new int[text.length() + 1];
        for (int i = 1; i <= text.length(); i++) {
            boolean pair = i >= 2 && Character.isSurrogatePair(text.charAt(i - 2), text.charAt(i - 1));
            pairs[i] = pairs[i - 1] + (pair ? 1 : 0);
        }
        return pairs;
    }
}
