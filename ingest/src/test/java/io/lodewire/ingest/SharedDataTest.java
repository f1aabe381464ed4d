package io.lodewire.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.source.FilesSource;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Step;
import io.lodewire.ingest.source.unpack.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files that nobody here wrote, from the folder beside the repository; skipped where that is absent. */
class SharedDataTest {

    private static final Path DATA = Path.of("../../shared/data");

    @Test
    void shouldReadTheSeedArticle() throws IOException {
        var article = Samples.article(items(shared("seed-article.txt")).get(0));

        assertThat(article.id().provider()).isEqualTo("reuters");
        assertThat(article.revision().kind()).isEqualTo(VersionKind.NEW);
        assertThat(article.form().kind()).isEqualTo(ItemForm.STORY);
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2025-11-04T00:00:00Z"));
        assertThat(article.text().headline()).startsWith("Putin orders").endsWith("extraction");
        assertThat(article.text().deck()).startsWith("Russia says").endsWith("projects.");
        assertThat(article.text().dateline()).isNull();
        assertThat(article.text().body().lines().filter(line -> !line.isEmpty()))
                .hasSize(12)
                .first()
                .asString()
                .startsWith("(FILE)")
                .endsWith("/ Reuters");
        assertThat(article.text().body()).endsWith("\n\nSOURCE:Reuters").doesNotContain("ASIA PACIFIC", "November 4");
        assertThat(article.description().subjects()).containsExactly("label:ASIA PACIFIC");
    }

    @Test
    void shouldGiveAnArticleForEachStoryOf1987() throws IOException {
        var archive = shared("reuters21578/reuters21578-dev.tar.gz");
        var expected = newIds(archive);

        var articles = items(archive).stream().map(Samples::article).toList();

        assertThat(expected).hasSize(14_000);
        assertThat(articles.stream().map(article -> article.id().itemUri())).containsExactlyElementsOf(expected);
        assertThat(articles).allMatch(article -> article.timing().publishedAt() != null);
        assertThat(articles).filteredOn(SharedDataTest::isEmpty).hasSize(1);
    }

    @Test
    void shouldReadAllPressReleases() throws IOException {
        var articles = items(shared("press-releases.jsonl.gz")).stream()
                .map(Samples::article)
                .toList();

        assertThat(articles).hasSize(5_127).allMatch(article -> article.timing().publishedAt() != null);
        assertThat(articles).noneMatch(SharedDataTest::isEmpty);
    }

    @Test
    void shouldAcceptEveryTextItemOfTheNinjsTestSuite() throws IOException {
        var suite = shared("feeds/iptc_ninjs/validation/test_suite");
        var passing = files(suite, "should_pass").stream()
                .filter(file -> read(file).matches("(?s).*\"type\"\\s*:\\s*\"text\".*"))
                .filter(file -> !read(file).matches("(?s).*\"(?:planning|event)\".*"))
                .toList();

        assertThat(passing).hasSizeGreaterThan(3);
        for (var file : passing) {
            assertThat(items(file)).as(file.toString()).isNotEmpty().allMatch(Item.Story.class::isInstance);
        }
    }

    @Test
    void shouldReadTheTextExamplesOfNinjs() throws IOException {
        for (var name : List.of("dpa_text.json", "tt_text_image_", "ntb_text.json")) {
            for (var file : files(shared("feeds/iptc_ninjs/examples"), name)) {
                var article = Samples.article(items(file).get(0));

                assertThat(article.text().headline()).as(file.toString()).isNotEmpty();
                assertThat(article.text().body())
                        .as(file.toString())
                        .isNotEmpty()
                        .doesNotContainPattern("</?[a-z]+>");
                assertThat(article.timing().publishedAt()).as(file.toString()).isNotNull();
                assertThat(article.description().language()).as(file.toString()).isNotEmpty();
            }
        }
    }

    private static List<Path> files(Path folder, String part) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(
                            file -> Files.isRegularFile(file) && file.toString().contains(part))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Article article) {
        return article.text().headline().isEmpty() && article.text().body().isEmpty();
    }

    private static List<Item> items(Path file) throws IOException {
        var limits = Limits.standard();
        var source = new FilesSource("shared", List.of(file), WireFormats.all(limits), limits);
        var items = new ArrayList<Item>();
        try (var arrivals = source.open(Positions.none())) {
            for (var step = arrivals.next(); !(step instanceof Step.Ended); step = arrivals.next()) {
                if (step instanceof Step.Arrived arrived) {
                    items.add(arrived.item());
                }
            }
        }
        return items;
    }

    /** The numbers of the stories, counted without any of the code under test but the unpacking. */
    private static List<String> newIds(Path archive) throws IOException {
        var start = Pattern.compile("<REUTERS [^>]*NEWID=\"(\\d+)\"");
        var ids = new ArrayList<String>();
        try (var in = Files.newInputStream(archive)) {
            var documents = Documents.in(in, Limits.standard());
            for (var next = documents.next(); next.isPresent(); next = documents.next()) {
                var match = start.matcher(new String(next.get().content().readAllBytes(), ISO_8859_1));
                while (match.find()) {
                    ids.add(match.group(1));
                }
            }
        }
        return ids;
    }

    private static Path shared(String name) {
        var file = DATA.resolve(name);
        assumeThat(file).as("the shared folder beside the repository is absent").exists();
        return file;
    }
}
