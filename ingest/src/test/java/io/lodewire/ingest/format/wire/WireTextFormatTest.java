package io.lodewire.ingest.format.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.frame.Frame;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireTextFormatTest {

    private static final WireTextFormat FORMAT = new WireTextFormat();

    @Test
    void shouldTakeAFurnishedStoryApart() {
        var article = sample("furnished.txt");

        assertThat(article.text().headline()).isEqualTo("China to license exports of gallium and germanium");
        assertThat(article.text().deck())
                .isEqualTo("Traders expect delays from August while buyers file end-user papers.");
        assertThat(article.text().dateline()).isNull();
        assertThat(article.text().body()).isEqualTo("""
                        (FILE) Wafers of gallium arsenide at a plant in Dresden. / Reuters

                        China's commerce ministry said on Monday that exporters of gallium and germanium will need a licence from August 1.

                        The ministry named national security as its reason. It did not name a country.

                        SOURCE: Agence Métaux""");
    }

    @Test
    void shouldReadWhatIsSaidAboutTheStory() {
        var article = sample("furnished.txt");

        assertThat(article.id().provider()).isEqualTo("agence-métaux");
        assertThat(article.rights().holder()).isEqualTo("Agence Métaux");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2023-07-03T00:00:00Z"));
        assertThat(article.timing().publishedAtText()).isEqualTo("2023-07-03");
        assertThat(article.description().subjects()).containsExactly("label:ASIA DESK");
        assertThat(article.description().byline()).containsExactly("Ana Koski", "Piet de Wit");
    }

    @Test
    void shouldLeaveABareStoryAsItIs() {
        var article = sample("bare.txt");

        assertThat(article.text().headline()).isEqualTo("Indonesia keeps ban on nickel ore exports");
        assertThat(article.text().deck()).isNull();
        assertThat(article.text().body())
                .startsWith(
                        "JAKARTA, Jan 11 (Example Wire) - Indonesia will not lift its ban on exports of\nnickel ore");
        assertThat(article.id().provider()).isEqualTo("wire");
        assertThat(article.timing().publishedAt()).isNull();
    }

    @Test
    void shouldNotTakeTheBodyForADeckWhenThereIsNoBlankLine() {
        var article = read("Headline here\nThe whole story in one line.");

        assertThat(article.text().deck()).isNull();
        assertThat(article.text().body()).isEqualTo("The whole story in one line.");
    }

    @Test
    void shouldNotTakeAnOpeningWithDatelineForADeck() {
        var article = read("Headline here\nOTTAWA, May 3 (Wire) - One line.\n\nMore.");

        assertThat(article.text().deck()).isNull();
        assertThat(article.text().body()).startsWith("OTTAWA");
    }

    @Test
    void shouldReadADatelineOnALineOfItsOwn() {
        var article = read("Headline here\n\nOTTAWA, May 3 (Wire) -\n\nBody.");

        assertThat(article.text().dateline()).isEqualTo("OTTAWA, May 3 (Wire) -");
        assertThat(article.text().body()).isEqualTo("Body.");
    }

    @Test
    void shouldReadFurnitureInParagraphsOfItsOwn() {
        var article =
                read("Headline here\n\nNovember 4, 2025\n\nBy Ana Koski\n\nPHOTO: a mine\n\nBody.\n\nNovember 5, 2025");

        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2025-11-04T00:00:00Z"));
        assertThat(article.description().byline()).containsExactly("Ana Koski");
        assertThat(article.text().body()).isEqualTo("PHOTO: a mine\n\nBody.\n\nNovember 5, 2025");
    }

    @Test
    void shouldKeepADateThatItCannotRead() {
        var article = read("date 2025-13-45 AFRICA\nHeadline\n\nBody.");

        assertThat(article.timing().publishedAt()).isNull();
        assertThat(article.timing().publishedAtText()).isEqualTo("2025-13-45");
        assertThat(article.description().subjects()).containsExactly("label:AFRICA");
    }

    @Test
    void shouldReadTheMarkOfTheHeadline() {
        assertThat(read("STORY WITHDRAWN\n\nThe story on tin was wrong.")
                        .revision()
                        .kind())
                .isEqualTo(VersionKind.KILL);
    }

    @Test
    void shouldGiveTheSameIdToTheSameStory() {
        assertThat(read("A\n\nb\n").id())
                .isEqualTo(read("A\r\n\r\nb").id())
                .isNotEqualTo(read("A\n\nc").id());
    }

    @ParameterizedTest
    @CsvSource({
        "'November 4, 2025', 2025-11-04T00:00:00Z",
        "'Tuesday, Nov. 4, 2025 10:30 GMT', 2025-11-04T10:30:00Z",
        "4 November 2025, 2025-11-04T00:00:00Z",
        "'Tue, 4 Nov 2025 07:05', 2025-11-04T07:05:00Z",
        "2025-11-04 10:30, 2025-11-04T10:30:00Z"
    })
    void shouldReadDateLines(String line, String instant) {
        assertThat(DateLine.read(line)).contains(Instant.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"November 4", "Mumble 4, 2025", "November 44, 2025", "On November 4, 2025 it rained", ""})
    void shouldNotReadOtherLinesAsDates(String line) {
        assertThat(DateLine.read(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Monday evening ministers from nine states had signed", "By the lake", "Byron speaks"})
    void shouldNotReadOtherLinesAsBylines(String line) {
        assertThat(WireLine.byline(line)).isEmpty();
    }

    @Test
    void shouldSetAsideAFileWithoutAWord() {
        assertThat(FORMAT.read(Frame.whole("-----\n***".getBytes(UTF_8))).get(0))
                .isInstanceOf(Item.Malformed.class);
    }

    private static Article sample(String name) {
        return Samples.article(Samples.items(Samples.bytes("wire/" + name)).get(0));
    }

    private static Article read(String text) {
        return Samples.article(FORMAT, text);
    }
}
