package io.lodewire.enrich.text.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a body into paragraphs: at blank lines, at indented lines, at bullets, between lines too long to be part of a column
 * of wrapped text, and around lines that are plainly no prose. For one body.
 */
public final class Paragraphs {

    private static final int WIDEST_COLUMN = 90;
    private static final int FULL_LINE = 50;

    private final String text;
    private final LineTest test;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int begin;
    private int lines;
    private int lastBegin;
    private int lastEnd;
    private boolean lastAlone;

    private Paragraphs(String text, LineTest test) {
        this.text = text;
        this.test = test;
    }

    /** The paragraphs of the stretch, in order. */
    public static List<Paragraph> of(String text, int begin, int end, LineTest test) {
        var paragraphs = new Paragraphs(text, test);
        for (int at = begin; at < end; ) {
            int endOfLine = Lines.endOf(text, at, end);
            paragraphs.line(at, endOfLine);
            at = endOfLine + 1;
        }
        paragraphs.close();
        return paragraphs.paragraphs;
    }

    private void line(int at, int end) {
        if (at == end) {
            close();
            return;
        }
        boolean alone = test.standsAlone(text, Lines.skipBlanks(text, at, end), end);
        if (lines > 0 && (alone || lastAlone || beginsParagraph(at, end))) {
            close();
        }
        if (lines == 0) {
            begin = at;
        }
        lines++;
        lastBegin = at;
        lastEnd = end;
        lastAlone = alone;
    }

    private void close() {
        if (lines > 0) {
            paragraphs.add(new Paragraph(Lines.skipBlanks(text, begin, lastEnd), lastEnd, lines));
        }
        lines = 0;
        lastAlone = false;
    }

    private boolean beginsParagraph(int at, int end) {
        if (text.charAt(at) == ' ') {
            return !continuesIndented(at);
        }
        return isBullet(at, end) || isAfterShortBullet(at) || isTooLong(at, end) && !continuesSentence(at);
    }

    /** After an item of a list that does not fill its line, a line in another style is no part of it. */
    private boolean isAfterShortBullet(int at) {
        return lastEnd - lastBegin < FULL_LINE
                && Bullets.isBullet(text, begin, lastEnd)
                && Character.isUpperCase(text.charAt(at));
    }

    /** Where every line is indented, a full line is followed by its own continuation; so is the line of a list's item. */
    private boolean continuesIndented(int at) {
        boolean isSet = text.charAt(lastBegin) == ' ' && lastEnd - lastBegin >= FULL_LINE;
        return (isSet || Bullets.isBullet(text, begin, lastEnd)) && continuesSentence(at + 1);
    }

    private boolean continuesSentence(int at) {
        return Character.isLowerCase(text.charAt(at)) && !Lines.endsWithStop(text, lastBegin, lastEnd);
    }

    private boolean isTooLong(int at, int end) {
        return end - at > WIDEST_COLUMN || lastEnd - lastBegin > WIDEST_COLUMN;
    }

    /** A bullet, or a dash after a line that is complete. */
    private boolean isBullet(int at, int end) {
        return Bullets.isBullet(text, at, end)
                && (!Lines.isDash(text.charAt(at))
                        || Bullets.isBullet(text, begin, lastEnd)
                        || ":;".indexOf(text.charAt(lastEnd - 1)) >= 0
                        || Lines.endsWithStop(text, lastBegin, lastEnd));
    }
}
