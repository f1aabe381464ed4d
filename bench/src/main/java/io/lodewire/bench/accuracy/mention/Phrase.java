package io.lodewire.bench.accuracy.mention;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a name without case and punctuation. */
record Phrase(List<String> words) {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    Phrase {
        words = List.copyOf(words);
    }

    static Phrase of(String text) {
        return new Phrase(GAP.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether one of the two stands in the other, as "Alexandria" in "Alexandria, Louisiana". */
    boolean overlaps(Phrase other) {
        return within(other) || other.within(this);
    }

    private boolean within(Phrase other) {
        return !words.isEmpty() && Collections.indexOfSubList(other.words, words) >= 0;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
