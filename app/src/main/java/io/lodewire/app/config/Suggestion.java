package io.lodewire.app.config;

import java.util.Arrays;
import java.util.Comparator;

/** The setting that a mistyped name probably meant, by edit distance. */
final class Suggestion {

    private Suggestion() {}

    static String nearest(String name) {
        return Arrays.stream(Key.values())
                .map(Key::key)
                .min(Comparator.comparingInt(key -> distance(name, key)))
                .orElseThrow();
    }

    /** Levenshtein distance, row by row. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
