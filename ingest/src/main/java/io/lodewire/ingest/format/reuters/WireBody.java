package io.lodewire.ingest.format.reuters;

import io.lodewire.ingest.format.text.PlainText;
import java.util.regex.Pattern;

/**
 * A body in lines of the wire's width, set back into paragraphs. A line indented by four or more begins a paragraph, a
 * line at the margin continues the one before it, and a line indented by less, or after a short one, is a row of its own.
 */
final class WireBody {

    private static final int PARAGRAPH_INDENT = 4;
    private static final int SHORT_LINE = 45;
    private static final Pattern SIGN_OFF = Pattern.compile("\\s*(?i:reuters?)\\.?\\s*");

    private final StringBuilder text = new StringBuilder();
    private String previous = "";
    private boolean afterFirstLine;

    private WireBody() {}

    static String of(String lines) {
        var body = new WireBody();
        PlainText.lines(lines).lines().forEach(body::add);
        return PlainText.lines(body.text.toString());
    }

    private void add(String line) {
        if (!line.isBlank()) {
            var separator = separator(line);
            afterFirstLine = text.isEmpty();
            text.append(separator).append(line.strip());
        }
        previous = line;
    }

    private String separator(String line) {
        if (text.isEmpty()) {
            return "";
        }
        var indent = indent(line);
        if (previous.isBlank() || SIGN_OFF.matcher(line).matches()) {
            return "\n\n";
        }
        if (indent >= PARAGRAPH_INDENT) {
            return isRow(line) && isRow(previous) ? "\n" : "\n\n";
        }
        return indent > 0 || isAfterShortLine() ? "\n" : " ";
    }

    /** The first line is short because the dateline stood before it. */
    private boolean isAfterShortLine() {
        return previous.length() < SHORT_LINE && !afterFirstLine;
    }

    private static boolean isRow(String line) {
        return line.strip().length() < SHORT_LINE && line.chars().anyMatch(Character::isDigit) && !line.endsWith(".");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
