package io.lodewire.enrich.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a body into paragraphs: at a blank line, at an indented line, and around a line that is plainly not prose. */
final class Paragraphs {

    private Paragraphs() {}

    static List<Span> of(String text, Span body) {
        var paragraphs = new ArrayList<Span>();
        int begin = body.begin();
        for (int at = body.begin(); at < body.end(); at++) {
            if (text.charAt(at) == '\n' && beginsParagraph(text, at + 1, body.end())) {
                add(text, begin, at, paragraphs);
                begin = at + 1;
            }
        }
        add(text, begin, body.end(), paragraphs);
        return paragraphs;
    }

    static int skipBlanks(String text, int at, int limit) {
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
            at++;
        }
        return at;
    }

    private static boolean beginsParagraph(String text, int at, int limit) {
        return at < limit
                && (text.charAt(at) == '\n' || text.charAt(at) == ' ' || ParagraphKinds.standsAlone(text, at, limit));
    }

    private static void add(String text, int begin, int end, List<Span> paragraphs) {
        int first = skipBlanks(text, begin, end);
        int last = end;
        while (last > first && (text.charAt(last - 1) == '\n' || text.charAt(last - 1) == ' ')) {
            last--;
        }
        if (last > first) {
            paragraphs.add(new Span(first, last));
        }
    }
}
