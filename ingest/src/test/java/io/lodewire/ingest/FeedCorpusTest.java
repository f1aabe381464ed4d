package io.lodewire.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.format.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Feeds of many agencies and sites, from the folder beside the repository; skipped where that is absent. */
class FeedCorpusTest {

    private static final Path FEEDS = Path.of("../../shared/data/feeds");
    private static final Pattern LANGUAGE = Pattern.compile(
            "<language>|<language tag=|<Language FormalName=|\"language\"\\s*:\\s*\"|baselang=|<newsItem[^>]*xml:lang");
    private static final Pattern MARKUP =
            Pattern.compile("</?[a-z][a-z0-9]*(?:\\s[^<>]*)?/?>|&(?:amp|lt|gt|quot|nbsp|#\\d+);");

    /** Texts about feeds, snippets of markup that are no documents, samples of metadata without any words. */
    private static final Pattern NO_STORY =
            Pattern.compile("(?i)license.*|readme.*|channel1|.*(?:_mock|users|events_history)"
                    + "\\.json|.*schema.*\\.json|LISTING_(?:7|8|9|24|25|28|29)_.*|facet-example.*|002_renditions_example\\.json"
                    + "|008_extension\\.json");

    /** Stories in wrappings that are no wire format of many: mails, a desk's database, two houses' own XML. */
    private static final Pattern OTHER_FORMAT =
            Pattern.compile("(?i).*(?:(?:email|googleform)[^/]*\\.txt|/archive\\.json|/ritzau_[^/]*\\.xml"
                    + "|/(?:jimi|io/fixtures|tests/fixtures)/[^/]*\\.xml)");

    /** Files with a story that is read without a headline, which they do not state, or not at all; the docs say why. */
    private static final Set<String> SHORT = Set.of(
            "businesswire-newsml-20130731006140.json",
            "stt_newsml_abstract_test.xml",
            "stt_newsml_location_test.xml",
            "stt_newsml_subject_test.xml");

    @BeforeEach
    void requireFeeds() {
        assumeThat(FEEDS)
                .as("the shared folder beside the repository is absent")
                .exists();
    }

    @Test
    void shouldReadNextToAllStories() throws IOException {
        var shortOf = new TreeSet<String>();
        var stories = 0;
        for (var file : feeds()) {
            for (var item : Samples.items(Files.readAllBytes(file))) {
                var fault = item.fold(story -> fault(story.article()), aside -> "", malformed -> malformed.message());
                stories += item instanceof Item.SetAside ? 0 : 1;
                if (!fault.isEmpty()) {
                    shortOf.add(file.getFileName().toString());
                }
            }
        }

        assertThat(stories).isGreaterThan(300);
        assertThat(shortOf).containsExactlyInAnyOrderElementsOf(SHORT);
        assertThat(shortOf.size()).as("of %d stories", stories).isLessThanOrEqualTo(stories / 50);
    }

    @Test
    void shouldReadLanguageAndIdentityWhereverTheyAreStated() throws IOException {
        for (var file : feeds()) {
            var states = LANGUAGE.matcher(Files.readString(file, ISO_8859_1)).find();
            for (var item : Samples.items(Files.readAllBytes(file))) {
                if (states && item instanceof Item.Story story) {
                    assertThat(story.article().description().language())
                            .as(file.toString())
                            .isNotNull();
                }
            }
        }
    }

    private static String fault(Article article) {
        if (article.text().headline().isEmpty()) {
            return "no headline";
        }
        if (MARKUP.matcher(article.text().body()).find()) {
            return "markup in the body";
        }
        return article.timing().publishedAt() == null ? "no time" : "";
    }

    /** Every file with a text story in a wire format, the snippets of ninjs's test suite apart. */
    private static List<Path> feeds() throws IOException {
        try (var walk = Files.walk(FEEDS)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file ->
                            !NO_STORY.matcher(file.getFileName().toString()).matches())
                    .filter(file -> !OTHER_FORMAT.matcher(file.toString()).matches())
                    .filter(file -> !file.toString().contains("test_suite"))
                    .sorted()
                    .toList();
        }
    }
}
