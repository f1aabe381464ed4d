package io.lodewire.ingest.format.telegraph;

import io.lodewire.ingest.format.text.PlainText;
import java.util.ArrayList;
import java.util.List;

/** One message between its control characters: start of heading, start of text, end of text. */
record Message(String source, String header, String text, String trailer) {

    static final char START_OF_HEADING = 0x01;
    private static final char START_OF_TEXT = 0x02;
    private static final char END_OF_TEXT = 0x03;
    private static final int SHORT_LINE = 45;

    /** The messages in a transmission, one after the other. */
    static List<Message> in(String transmission) {
        var messages = new ArrayList<Message>();
        var start = transmission.indexOf(START_OF_HEADING);
        while (start >= 0) {
            var next = transmission.indexOf(START_OF_HEADING, start + 1);
            messages.add(of(transmission.substring(start, next < 0 ? transmission.length() : next)));
            start = next;
        }
        return messages;
    }

    private static Message of(String source) {
        var text = source.indexOf(START_OF_TEXT);
        var end = source.indexOf(END_OF_TEXT, Math.max(text, 0));
        if (text < 0) {
            return new Message(source, source.substring(1), "", "");
        }
        return new Message(
                source,
                source.substring(1, text),
                source.substring(text + 1, end < 0 ? source.length() : end),
                end < 0 ? "" : source.substring(end + 1));
    }

    /** True when it was cut off before its end. */
    boolean isCut() {
        return source.indexOf(END_OF_TEXT) < 0;
    }

    /** Lines of the wire's width set back into paragraphs, which blank lines or an indent divide. */
    static String paragraphs(List<String> lines) {
        var text = new StringBuilder();
        var previous = "";
        for (var line : lines) {
            if (!line.isBlank()) {
                text.append(separator(previous, line, text.isEmpty())).append(line.strip());
            }
            previous = line;
        }
        return PlainText.lines(text.toString());
    }

    private static String separator(String previous, String line, boolean first) {
        if (first) {
            return "";
        }
        if (previous.isBlank() || line.startsWith("\t") || line.startsWith("   ")) {
            return "\n\n";
        }
        return isOwnLine(line) || previous.strip().length() < SHORT_LINE ? "\n" : " ";
    }

    private static boolean isOwnLine(String line) {
        return line.startsWith("- ") || line.startsWith("#");
    }
}
