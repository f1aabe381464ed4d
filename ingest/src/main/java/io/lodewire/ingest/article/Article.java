package io.lodewire.ingest.article;

/**
 * One version of one story, as it came over the wire. A function of the item's bytes alone.
 *
 * @param format name of the wire format that it was read from, such as {@code ninjs}
 */
public record Article(
        ItemId id,
        Revision revision,
        Form form,
        StoryText text,
        Timing timing,
        Description description,
        Rights rights,
        String format) {

    /** The same with another revision. */
    public Article with(Revision other) {
        return new Article(id, other, form, text, timing, description, rights, format);
    }
}
