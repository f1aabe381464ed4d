package io.lodewire.bench.accuracy;

import io.lodewire.bench.accuracy.score.Confusion;
import io.lodewire.bench.accuracy.score.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A confusion in words, with the stories in which it happens. */
final class ConfusionText {

    private static final int LONGEST = 120;

    private ConfusionText() {}

    static List<String> lines(Confusion confusion) {
        var lines = new ArrayList<String>();
        lines.add("     %s, %s"
                .formatted(what(confusion), confusion.stories() == 1 ? "1 story" : confusion.stories() + " stories"));
        confusion.examples().forEach(example -> lines.add("       " + line(example)));
        return lines;
    }

    private static String what(Confusion confusion) {
        if (confusion.found() == null) {
            return "missed " + confusion.missed();
        }
        return confusion.missed() == null
                ? "wrong " + confusion.found()
                : confusion.missed() + " taken for " + confusion.found();
    }

    private static String line(Example example) {
        var line = new StringBuilder(example.id());
        if (!example.headline().isBlank()) {
            line.append(": ").append(shortened(example.headline()));
        }
        append(line, "gold", example.missedWords());
        append(line, "found", example.foundWords());
        append(line, "seen as", example.aside());
        return line.toString();
    }

    private static void append(StringBuilder line, String title, List<String> words) {
        if (!words.isEmpty()) {
            line.append(" | ").append(title).append(' ').append(quoted(words));
        }
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> '"' + shortened(word) + '"').collect(Collectors.joining(", "));
    }

    /** One line of bounded length, whatever a story holds. */
    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        var points = line.codePointCount(0, line.length());
        return points <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
