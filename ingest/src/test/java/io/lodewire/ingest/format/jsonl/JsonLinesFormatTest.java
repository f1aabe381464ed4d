package io.lodewire.ingest.format.jsonl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.frame.Frame;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesFormatTest {

    private static final JsonLinesFormat FORMAT = new JsonLinesFormat(Limits.standard());

    @Test
    void shouldReadEveryField() {
        var article = Samples.article(
                Samples.items(Samples.bytes("jsonl/articles.jsonl")).get(0));

        assertThat(article.id().itemUri()).isEqualTo("a1");
        assertThat(article.id().provider()).isEqualTo("example-wire");
        assertThat(article.id().version()).isEqualTo("3");
        assertThat(article.text().headline()).isEqualTo("China bans export of rare earth processing technology");
        assertThat(article.text().dateline()).isEqualTo("BEIJING, Dec 21 -");
        assertThat(article.text().body()).startsWith("China added").contains(".\n\nIt had");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2023-12-21T00:00:00Z"));
        assertThat(article.timing().publishedAtText()).isEqualTo("2023-12-21");
        assertThat(article.description().language()).isEqualTo("en");
        assertThat(article.format()).isEqualTo("jsonl");
    }

    @Test
    void shouldReadEveryLineOfTheSample() {
        assertThat(Samples.items(Samples.bytes("jsonl/articles.jsonl")))
                .hasSize(4)
                .allMatch(Item.Story.class::isInstance);
    }

    @Test
    void shouldTakeABlankForTheTAndANumberForTheId() {
        var article = Samples.article(
                Samples.items(Samples.bytes("jsonl/articles.jsonl")).get(1));

        assertThat(article.id().itemUri()).isEqualTo("7");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2022-03-05T11:30:00Z"));
        assertThat(article.revision().kind()).isEqualTo(VersionKind.UPDATE);
        assertThat(article.text().body()).isEmpty();
    }

    @Test
    void shouldDoWithoutIdDateAndTitle() {
        var article = read("{\"body\": \"A text.\", \"title\": null}");

        assertThat(article.id().itemUri()).startsWith("text:");
        assertThat(article.id().provider()).isEqualTo("jsonl");
        assertThat(article.id().version()).isEqualTo("1");
        assertThat(article.timing().publishedAt()).isNull();
        assertThat(article.timing().publishedAtText()).isNull();
        assertThat(article.text().headline()).isEmpty();
    }

    @Test
    void shouldKeepADateThatItCannotRead() {
        var article = read("{\"id\": \"x\", \"title\": \"t\", \"date\": \"last Tuesday\"}");

        assertThat(article.timing().publishedAt()).isNull();
        assertThat(article.timing().publishedAtText()).isEqualTo("last Tuesday");
    }

    @Test
    void shouldRepairHalvesOfCharacters() {
        assertThat(read("{\"title\": \"a\\ud83d\", \"body\": \"\"}").text().headline())
                .isEqualTo("a\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7", "\"text\"", "null", "{}", "{\"id\": 1}", "[1]", "{\"title\": 1, \"title\": 2}", "{\"title\""
            })
    void shouldSetOtherLinesAsideWithTheirBytes(String line) {
        assertThat(FORMAT.read(frame(line)).get(0)).isInstanceOfSatisfying(Item.Malformed.class, item -> {
            assertThat(item.flaw()).isEqualTo(Flaw.MALFORMED);
            assertThat(item.frame().bytes()).isEqualTo(line.getBytes(UTF_8));
        });
    }

    @Test
    void shouldGoOnAfterABadLine() {
        var items = Samples.items("{\"title\": \"a\", \"body\": \"\"}\n{\"title\n{\"title\": \"b\"}\n".getBytes(UTF_8));

        assertThat(items).hasSize(3);
        assertThat(items.get(1)).isInstanceOf(Item.Malformed.class);
        assertThat(Samples.article(items.get(2)).text().headline()).isEqualTo("b");
    }

    @Test
    void shouldReadALaidOutArrayToo() {
        assertThat(Samples.items("[\n {\"title\": \"a\"},\n {\"title\": \"b\"}\n]".getBytes(UTF_8)))
                .hasSize(2);
    }

    private static Article read(String line) {
        return Samples.article(FORMAT, line);
    }

    private static Frame frame(String line) {
        return Frame.whole(line.getBytes(UTF_8));
    }
}
