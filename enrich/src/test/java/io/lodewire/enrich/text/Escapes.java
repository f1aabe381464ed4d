package io.lodewire.enrich.text;

/** Escapes for characters that a table of examples should not hold as they are: as in Java, read when the test runs. */
final class Escapes {

    private Escapes() {}

    static String read(String text) {
        var read = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && text.charAt(at + 1) == 'u') {
                read.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                at += 5;
            } else if (c == '\\') {
                read.append(control(text.charAt(at + 1)));
                at++;
            } else {
                read.append(c);
            }
        }
        return read.toString();
    }

    private static char control(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> letter;
        };
    }
}
