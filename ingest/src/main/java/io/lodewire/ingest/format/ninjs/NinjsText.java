package io.lodewire.ingest.format.ninjs;

import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.format.text.PlainText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses among the renderings that an item brings of its headline, description and body. */
final class NinjsText {

    /** HTML keeps the paragraphs that plain renderings often lose; NITF is only the last resort. */
    private static final Comparator<Passage> BODY_CHOICE = Comparator.comparing((Passage passage) -> passage.isNitf())
            .thenComparing(passage -> !passage.isHtml())
            .thenComparing(passage -> !passage.isMain());

    /** Letters by which a text is known again. */
    private static final int OPENING = 60;

    private final Fields item;

    NinjsText(Fields item) {
        this.item = item;
    }

    StoryText read() {
        var headline = headline();
        var body = withoutHeadline(body(), headline);
        var description = description();
        return body.isEmpty()
                ? new StoryText(headline, null, dateline(), description)
                : new StoryText(headline, deck(description, headline, body), dateline(), body);
    }

    private String headline() {
        var headlines = Passage.of(item, "headline", "headlines");
        return headlines.stream()
                .filter(Passage::isMain)
                .findFirst()
                .or(() -> headlines.stream().findFirst())
                .map(Passage::line)
                .filter(line -> !line.isEmpty())
                .or(() -> item.line("title"))
                .orElse("");
    }

    private String body() {
        return firstText(
                Passage.of(item, "body", "bodies").stream().sorted(BODY_CHOICE).toList());
    }

    private String description() {
        return firstText(Passage.of(item, "description", "descriptions"));
    }

    private @Nullable String dateline() {
        return item.line("dateline")
                .or(() -> item.objects("dateline").stream()
                        .flatMap(object -> object.line("text").stream())
                        .findFirst())
                .orElse(null);
    }

    private static String firstText(List<Passage> passages) {
        return passages.stream()
                .map(Passage::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The description, unless it only says what the headline or the body says. */
    private static @Nullable String deck(String description, String headline, String body) {
        var deck = PlainText.line(description);
        var said = letters(deck);
        var told = letters(body);
        var repeats = said.isEmpty()
                || said.equals(letters(headline))
                || told.startsWith(said)
                || (said.length() >= OPENING && told.contains(said.substring(0, OPENING)));
        return repeats ? null : deck;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static String withoutHeadline(String body, String headline) {
        var end = Optional.of(body.indexOf('\n')).filter(at -> at >= 0).orElse(body.length());
        var repeats =
                !headline.isEmpty() && PlainText.line(body.substring(0, end)).equals(headline);
        return repeats ? PlainText.lines(body.substring(end)) : body;
    }
}
