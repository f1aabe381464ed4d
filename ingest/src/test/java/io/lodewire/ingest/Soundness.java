package io.lodewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.format.Item;
import java.util.List;

/** What holds for every item, whatever it was read from. */
final class Soundness {

    private Soundness() {}

    /** An article is clean text; what cannot be read says so in words of its format, not of an exception. */
    static void check(Item item) {
        item.fold(
                story -> isClean(story.article()),
                aside -> assertThat(aside.item()).isNotNull(),
                bad -> assertThat(bad.message()).doesNotStartWith("could not be read"));
    }

    private static Object isClean(Article article) {
        var text = article.text();
        for (var part :
                List.of(text.headline(), text.body(), article.description().toString())) {
            assertThat(part.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\t'))
                    .as(part)
                    .isTrue();
            assertThat(part.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                    .as(part)
                    .isTrue();
        }
        return assertThat(text.headline()).doesNotContain("\n");
    }
}
