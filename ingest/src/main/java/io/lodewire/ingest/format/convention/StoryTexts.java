package io.lodewire.ingest.format.convention;

import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.format.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a story together so that nothing is said twice: feeds repeat headline, summary and dateline. */
public final class StoryTexts {

    /** Letters by which a text is known again. */
    private static final int OPENING = 60;

    private static final int FURNITURE_LINES = 20;
    private static final int LONGEST_FURNITURE = 80;

    private StoryTexts() {}

    /** The story; without a body the description is one. */
    public static StoryText of(String headline, String description, @Nullable String dateline, String body) {
        var told = withoutHeadline(body, headline);
        return told.isEmpty()
                ? new StoryText(headline, null, place(dateline, description), withoutHeadline(description, headline))
                : new StoryText(headline, deck(description, headline, told), place(dateline, told), told);
    }

    /** The dateline, unless it is only a time, or the body begins with it. */
    private static @Nullable String place(@Nullable String dateline, String body) {
        var isPlace = dateline != null
                && !dateline.isEmpty()
                && Character.isLetter(dateline.codePointAt(0))
                && !letters(body.substring(0, Math.min(body.length(), 4 * OPENING)))
                        .startsWith(letters(dateline));
        return isPlace ? dateline : null;
    }

    /** The description, unless it only says what the headline or the body says. */
    private static @Nullable String deck(String description, String headline, String body) {
        var deck = PlainText.line(description);
        var said = letters(deck);
        var told = letters(body);
        var title = letters(headline);
        var repeats = said.isEmpty()
                || (!title.isEmpty() && said.endsWith(title))
                || told.startsWith(said)
                || (said.length() >= OPENING && told.contains(said.substring(0, OPENING)));
        return repeats ? null : deck;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The body after the headline, where that stands in it, with nothing but furniture of the page before it. */
    private static String withoutHeadline(String body, String headline) {
        var from = 0;
        for (var line = 0; line < FURNITURE_LINES && from < body.length() && !headline.isEmpty(); line++) {
            var found = body.indexOf('\n', from);
            var end = found < 0 ? body.length() : found;
            if (PlainText.line(body.substring(from, end)).equals(headline)) {
                return PlainText.lines(body.substring(end));
            }
            if (end - from > LONGEST_FURNITURE) {
                return body;
            }
            from = end + 1;
        }
        return body;
    }
}
