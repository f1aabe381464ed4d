package io.lodewire.ingest.format.json;

import io.lodewire.ingest.format.Prefix;
import io.lodewire.ingest.format.frame.Framing;
import io.lodewire.ingest.format.frame.LineFraming;
import io.lodewire.ingest.format.frame.WholeFraming;

/** Tells one JSON document, laid out over lines, from a sequence of objects, one a line. */
public final class JsonFraming {

    private JsonFraming() {}

    /** The framing of JSON with this beginning. */
    public static Framing of(Prefix prefix) {
        return isLaidOut(prefix.text()) ? new WholeFraming() : new LineFraming();
    }

    /** An array, or an object whose first line leaves something open that the second goes on with. */
    private static boolean isLaidOut(String text) {
        if (text.startsWith("[")) {
            return true;
        }
        var lineEnd = text.indexOf('\n');
        if (lineEnd < 0) {
            return false;
        }
        var first = text.substring(0, lineEnd).stripTrailing();
        var second = text.substring(lineEnd).stripLeading();
        return endsWith(first, "{[,:") || (!first.endsWith("}") && startsWith(second, "\"}[]"));
    }

    private static boolean endsWith(String line, String signs) {
        return !line.isEmpty() && signs.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean startsWith(String line, String signs) {
        return !line.isEmpty() && signs.indexOf(line.charAt(0)) >= 0;
    }
}
