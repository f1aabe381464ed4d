package io.lodewire.enrich.text;

import org.jspecify.annotations.Nullable;

/**
 * A story's words in the one form that all offsets refer to, and where its parts lie in it.
 *
 * @param deck null when the story has none
 * @param dateline null unless it came as a field of its own
 */
record CanonicalText(
        String chars,
        Span headline,
        @Nullable Span deck,
        @Nullable Span dateline,
        Span body) {

    static CanonicalText of(Story story) {
        var writer = new CanonicalWriter(story);
        var headline = writer.append(story.headline(), "");
        var deck = writer.append(story.deck(), "\n\n");
        var dateline = writer.append(story.dateline(), "\n\n");
        var body = writer.append(story.body(), dateline.length() == 0 ? "\n\n" : " ");
        return new CanonicalText(writer.text(), headline, present(deck), present(dateline), body);
    }

    private static @Nullable Span present(Span part) {
        return part.length() == 0 ? null : part;
    }
}
