package io.lodewire.ingest.format.ninjs;

import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.format.convention.StoryTexts;
import io.lodewire.ingest.format.json.JsonFields;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses among the renderings that an item brings of its headline, description and body. */
final class NinjsText {

    /** HTML keeps the paragraphs that plain renderings often lose; NITF is only the last resort. */
    private static final Comparator<Passage> BODY_CHOICE = Comparator.comparing((Passage passage) -> passage.isNitf())
            .thenComparing(passage -> !passage.isHtml())
            .thenComparing(passage -> !passage.isMain());

    private final JsonFields item;

    NinjsText(JsonFields item) {
        this.item = item;
    }

    StoryText read() {
        return StoryTexts.of(headline(), description(), dateline(), body());
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
}
