package io.lodewire.enrich.text;

/** A half-open run of UTF-16 indices into the canonical text. */
public record Span(int begin, int end) {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no span: " + begin + " to " + end);
        }
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - begin;
    }

    /** Whether the other lies within this one. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The words of the span. */
    public String of(String text) {
        return text.substring(begin, end);
    }
}
