package io.lodewire.enrich.assemble;

import java.util.Arrays;

/** The words of a piece of evidence, short enough to quote. */
final class Quotes {

    private static final int MOST_WORDS = 25;

    private Quotes() {}

    /** The words on one line, at most {@value #MOST_WORDS} of them, then an ellipsis. */
    static String quote(String words) {
        var each = words.strip().split("\\s+");
        return each.length <= MOST_WORDS
                ? String.join(" ", each)
                : String.join(" ", Arrays.copyOf(each, MOST_WORDS)) + " …";
    }
}
