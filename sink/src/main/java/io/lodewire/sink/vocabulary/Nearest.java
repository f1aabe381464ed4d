package io.lodewire.sink.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the word that someone most likely meant. */
public final class Nearest {

    private Nearest() {}

    /** The candidate closest to the word; of equals the first. */
    public static String to(String word, Collection<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(lower(word), lower(candidate))))
                .orElseThrow();
    }

    /**
     * Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count two each; a candidate
     * that has the word as one of its hyphenated parts counts one, so that "oil" finds "crude-oil".
     */
    static int distance(String word, String candidate) {
        if (!word.equals(candidate) && List.of(candidate.split("-", -1)).contains(word)) {
            return 1;
        }
        var rows = new int[word.length() + 1][candidate.length() + 1];
        Arrays.setAll(rows[0], j -> j);
        for (var i = 1; i <= word.length(); i++) {
            rows[i][0] = i;
            for (var j = 1; j <= candidate.length(); j++) {
                rows[i][j] = step(rows, word, candidate, new int[] {i, j});
            }
        }
        return 2 * rows[word.length()][candidate.length()];
    }

    private static int step(int[][] rows, String word, String candidate, int[] at) {
        int i = at[0];
        int j = at[1];
        var equal = word.charAt(i - 1) == candidate.charAt(j - 1);
        var best = Math.min(rows[i - 1][j - 1] + (equal ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        var swapped = i > 1
                && j > 1
                && word.charAt(i - 1) == candidate.charAt(j - 2)
                && word.charAt(i - 2) == candidate.charAt(j - 1);
        return swapped ? Math.min(best, 1 + rows[i - 2][j - 2]) : best;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
