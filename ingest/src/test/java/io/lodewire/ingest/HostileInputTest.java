package io.lodewire.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Formats;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.jsonl.JsonLinesFormat;
import io.lodewire.ingest.format.ninjs.NinjsFormat;
import io.lodewire.ingest.format.reuters.ReutersSgmlFormat;
import io.lodewire.ingest.format.wire.WireTextFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that anybody sends breaks, hangs or slips through a reader of feeds. */
@Timeout(120)
class HostileInputTest {

    private static final int MUTATIONS = 500;
    private static final Limits LIMITS = Limits.standard();

    static Stream<Arguments> samples() {
        return Stream.of(
                Arguments.of(new WireTextFormat(), "wire/furnished.txt"),
                Arguments.of(new WireTextFormat(), "wire/bare.txt"),
                Arguments.of(new ReutersSgmlFormat(), "reuters/three.sgm"),
                Arguments.of(new JsonLinesFormat(LIMITS), "jsonl/articles.jsonl"),
                Arguments.of(new NinjsFormat(LIMITS), "ninjs/one.json"),
                Arguments.of(new NinjsFormat(LIMITS), "ninjs/three.json"),
                Arguments.of(new NinjsFormat(LIMITS), "ninjs/envelope.json"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldReadDamagedBytesAsTheirFormatWithoutFailing(Format format, String sample) {
        var original = Samples.bytes(sample);
        for (var seed = 0; seed < MUTATIONS; seed++) {
            var bytes = new Mutator(seed).mutate(original);

            var items = Samples.items(bytes, new Formats(List.of(new Always(format))), LIMITS);

            assertThat(items).as("%s, seed %d", sample, seed).allSatisfy(HostileInputTest::isSound);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldReadDamagedBytesTheSameTwice(Format format, String sample) {
        for (var seed = 0; seed < 50; seed++) {
            var bytes = new Mutator(seed).mutate(Samples.bytes(sample));

            assertThat(described(bytes)).as("%s, seed %d", sample, seed).isEqualTo(described(bytes));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\": \"u\", \"source\": \"%s\", \"headline\": \"h\"}",
                "{\"uri\": \"u\", \"headline\": \"%s\"}",
                "{\"uri\": \"u\", \"headline\": \"h\", \"body_html\": \"%s\"}",
                "{\"uri\": \"u\", \"headline\": \"h\", \"by\": \"%s\", \"place\": {\"uri\": \"%s\"}}",
                "{\"id\": \"x\", \"title\": \"%s\", \"body\": \"%s\", \"date\": \"%s\", \"provider\": \"%s\"}",
                "<REUTERS NEWID=\"1\"><DATE>%s</DATE><UNKNOWN>%s</UNKNOWN><TEXT><TITLE>%s</TITLE><BODY>%s</BODY></TEXT></REUTERS>",
                "date 2025-11-04 %s\n%s\n%s\n\n%s\n\nSOURCE: %s"
            })
    @Timeout(60)
    void shouldStayFastOnLongRuns(String template) {
        for (var run : List.of(
                ".", "-", " ", "a", "<", "<a ", "&", "A ", " / A", "(", "and ", "iso3166/", "=", "CORRECTED-")) {
            var text = template.replace("%s", run.repeat(200_000 / run.length()));

            assertThat(Samples.items(text.getBytes(UTF_8))).as(run).isNotEmpty().allSatisfy(HostileInputTest::isSound);
        }
    }

    @Test
    void shouldKeepDatesAtTheEdgesOfTime() {
        for (var date :
                List.of("0000-01-01", "9999-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z", "-1", "10000-01-01")) {
            var line = "{\"id\": \"x\", \"title\": \"t\", \"body\": \"\", \"date\": \"%s\"}".formatted(date);

            var article = Samples.article(Samples.items(line.getBytes(UTF_8)).get(0));

            assertThat(article.timing().publishedAtText()).isEqualTo(date);
        }
    }

    @Test
    void shouldRefuseADeepNestWithoutFailing() {
        for (var open : List.of("[", "{\"uri\":", "{\"a\":[")) {
            assertThat(Samples.items(open.repeat(300_000).getBytes(ISO_8859_1)))
                    .singleElement()
                    .isInstanceOf(Item.Malformed.class);
        }
    }

    private static void isSound(Item item) {
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

    private static List<String> described(byte[] bytes) {
        return Samples.items(bytes).stream()
                .map(item ->
                        item.fold(story -> story.article().toString(), Item.SetAside::item, Item.Malformed::message))
                .toList();
    }
}
