package io.lodewire.ingest.format.xml;

import io.lodewire.ingest.format.Prefix;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the first element of an XML document: declarations, comments, a document type. */
public final class XmlPrologue {

    private static final Pattern NAME = Pattern.compile("<(?:[\\w.-]{1,60}:)?([A-Za-z_][\\w.-]{0,60})(?=[\\s/>])");

    private final String text;
    private int position;
    private boolean subset;

    private XmlPrologue(String text) {
        this.text = text;
        pass();
    }

    /** Name of the first element in lower case, without prefix; nothing where none begins. */
    public static Optional<String> rootName(Prefix prefix) {
        return new XmlPrologue(prefix.text()).root();
    }

    /** True when a document type brings declarations of its own, which may be used to attack a reader. */
    static boolean hasInternalSubset(String text) {
        return new XmlPrologue(text).subset;
    }

    private Optional<String> root() {
        var name = NAME.matcher(text).region(position, text.length());
        return name.lookingAt() ? Optional.of(name.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private void pass() {
        while (position < text.length() && (passBlank() || pass("<?", "?>") || pass("<!--", "-->") || passDoctype())) {
            // Each step moves the position; the first one that finds nothing of its own is at the root.
        }
    }

    private boolean passBlank() {
        if (!Character.isWhitespace(text.charAt(position))) {
            return false;
        }
        position++;
        return true;
    }

    private boolean pass(String start, String end) {
        if (!text.startsWith(start, position)) {
            return false;
        }
        var found = text.indexOf(end, position + start.length());
        position = found < 0 ? text.length() : found + end.length();
        return true;
    }

    private boolean passDoctype() {
        if (!text.regionMatches(true, position, "<!DOCTYPE", 0, "<!DOCTYPE".length())) {
            return false;
        }
        var end = text.indexOf('>', position);
        var bracket = text.indexOf('[', position);
        subset |= bracket >= 0 && (end < 0 || bracket < end);
        position = end < 0 ? text.length() : end + 1;
        return true;
    }
}
