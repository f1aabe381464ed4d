package io.lodewire.ingest.article;

import org.jspecify.annotations.Nullable;

/**
 * The words of the story, without markup; headline and body may be empty.
 *
 * @param dateline only where it came as a field of its own
 * @param body paragraphs apart by a blank line; captions, credits and trailers that came inside stay in it
 */
public record StoryText(
        String headline, @Nullable String deck, @Nullable String dateline, String body) {

    /** A headline and a body. */
    public static StoryText of(String headline, String body) {
        return new StoryText(headline, null, null, body);
    }
}
