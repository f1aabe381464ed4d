package io.lodewire.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Colours spans of a text; of spans that overlap the first in the text, and of equal beginnings the longest, is shown. */
final class Paint {

    private record Stroke(int begin, int end, UnaryOperator<String> colour) {}

    private final String text;
    private final List<Stroke> strokes = new ArrayList<>();

    Paint(String text) {
        this.text = text;
    }

    /** Adds a span, in code points. */
    void add(int begin, int end, UnaryOperator<String> colour) {
        strokes.add(new Stroke(index(begin), index(end), colour));
    }

    String finish() {
        strokes.sort(Comparator.comparingInt(Stroke::begin).thenComparing(Stroke::end, Comparator.reverseOrder()));
        var painted = new StringBuilder();
        int done = 0;
        for (var stroke : strokes) {
            if (stroke.begin() >= done) {
                painted.append(text, done, stroke.begin());
                painted.append(stroke.colour().apply(text.substring(stroke.begin(), stroke.end())));
                done = stroke.end();
            }
        }
        return painted.append(text.substring(done)).toString();
    }

    private int index(int codePoint) {
        return text.offsetByCodePoints(0, codePoint);
    }
}
