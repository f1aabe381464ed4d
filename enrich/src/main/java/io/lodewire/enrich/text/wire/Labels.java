package io.lodewire.enrich.text.wire;

import java.util.Set;

/** Tells the names of sections and the headings inside a story from sentences. */
public final class Labels {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 16;
    private static final Set<String> SMALL = Lines.words("of the and for in on to a an at by from with or de la y");

    private Labels() {}

    /** Whether the stretch is a few words, each with a capital, and no stop, colon or figure. */
    public static boolean isTitle(String text, int begin, int end) {
        return end - begin <= LONGEST
                && (Character.isLetterOrDigit(text.charAt(end - 1)) || text.charAt(end - 1) == ')')
                && isTitled(text, begin, end);
    }

    /** Whether each word but the small ones begins with a capital, and there are not too many. */
    public static boolean isTitled(String text, int begin, int end) {
        int words = 0;
        for (int at = begin; at < end && words <= MOST_WORDS; ) {
            int endOfWord = Lines.endOfWord(text, at, end);
            if (endOfWord == at) {
                at++;
                continue;
            }
            words++;
            boolean joined = at > begin && "'\u2019-".indexOf(text.charAt(at - 1)) >= 0;
            if (!joined
                    && !Character.isUpperCase(text.charAt(at))
                    && (words == 1 || !SMALL.contains(text.substring(at, endOfWord)))) {
                return false;
            }
            at = endOfWord;
        }
        return words > 0 && words <= MOST_WORDS;
    }
}
