package io.lodewire.ingest.format.text;

/**
 * Text as people read it: one kind of line end, no control characters, no halves of characters, no trailing blanks.
 * Words, punctuation and blanks inside a line stay as they came.
 */
public final class PlainText {

    private final StringBuilder text;
    private int lineEnds;

    private PlainText(int capacity) {
        this.text = new StringBuilder(capacity);
    }

    /** Text of several lines; no blank line at either end, never two in a row. */
    public static String lines(String text) {
        var plain = new PlainText(text.length());
        plain.addAll(text);
        plain.dropTrailingBlanks();
        return plain.text.toString();
    }

    /** Text of one line: every run of blanks and line ends is one blank. */
    public static String line(String text) {
        var lines = lines(text);
        var line = new StringBuilder(lines.length());
        var blank = false;
        for (var i = 0; i < lines.length(); i++) {
            var c = lines.charAt(i);
            if (isBlank(c) || c == '\n') {
                blank = true;
            } else {
                line.append(blank && !line.isEmpty() ? " " : "").append(c);
                blank = false;
            }
        }
        return line.toString();
    }

    private void addAll(String source) {
        for (var i = 0; i < source.length(); i++) {
            var c = source.charAt(i);
            if (isLineEnd(c)) {
                i += c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n' ? 1 : 0;
                endLine();
            } else if (Character.isSurrogate(c)) {
                i += addSurrogate(source, i);
            } else {
                add(c);
            }
        }
    }

    private void add(char c) {
        if (c >= 0x80 && c <= 0x9F) {
            addText(windows1252(c));
        } else if ((c >= ' ' && c != 0x7F && c != 0xFEFF) || c == '\t') {
            flushLineEnds();
            text.append(c);
        }
    }

    private void addText(String sign) {
        flushLineEnds();
        text.append(sign);
    }

    /** Adds a whole pair, or the replacement character for half a one; says how many more characters it took. */
    private int addSurrogate(String source, int at) {
        var isPair = at + 1 < source.length() && Character.isSurrogatePair(source.charAt(at), source.charAt(at + 1));
        addText(isPair ? source.substring(at, at + 2) : "\uFFFD");
        return isPair ? 1 : 0;
    }

    private void endLine() {
        dropTrailingBlanks();
        lineEnds++;
    }

    private void flushLineEnds() {
        if (lineEnds > 0 && !text.isEmpty()) {
            text.append(lineEnds > 1 ? "\n\n" : "\n");
        }
        lineEnds = 0;
    }

    private void dropTrailingBlanks() {
        var end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == 0x2028 || c == 0x2029;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == 0xA0 || (c > 0xFF && Character.isSpaceChar(c));
    }

    /** A control character of Latin-1 was meant as the sign that windows-1252 has in its place. */
    private static String windows1252(char c) {
        var sign = new String(new byte[] {(byte) c}, TextDecoder.WINDOWS_1252);
        return sign.equals("\uFFFD") ? "" : sign;
    }
}
