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

    /** An array, or an object whose first line does not close it and whose second goes on with a key or a bracket. */
    private static boolean isLaidOut(String text) {
        if (text.startsWith("[")) {
            return true;
        }
        var lineEnd = text.indexOf('\n');
        if (lineEnd < 0 || text.substring(0, lineEnd).stripTrailing().endsWith("}")) {
            return false;
        }
        var rest = text.substring(lineEnd).stripLeading();
        return !rest.isEmpty() && "\"}[]".indexOf(rest.charAt(0)) >= 0;
    }
}
