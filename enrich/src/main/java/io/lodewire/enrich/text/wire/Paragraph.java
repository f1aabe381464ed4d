package io.lodewire.enrich.text.wire;

/**
 * A paragraph of a body, without blanks around it.
 *
 * @param lines number of lines that it is set in
 */
public record Paragraph(int begin, int end, int lines) {

    /** Number of UTF-16 units. */
    public int length() {
        return end - begin;
    }

    /** The same paragraph from a later place on. */
    public Paragraph from(int later) {
        return new Paragraph(later, end, lines);
    }
}
