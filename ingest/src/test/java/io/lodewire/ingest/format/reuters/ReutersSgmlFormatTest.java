package io.lodewire.ingest.format.reuters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Item;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReutersSgmlFormatTest {

    private static final String START = "<REUTERS TOPICS=\"NO\" NEWID=\"1\">";

    @Test
    void shouldReadAStory() {
        var article = sample(0);

        assertThat(article.id().provider()).isEqualTo("reuters-21578");
        assertThat(article.id().itemUri()).isEqualTo("90001");
        assertThat(article.text().headline()).isEqualTo("CORRECTED - TIN PRODUCERS EXTEND <ATPC> CURBS");
        assertThat(article.text().dateline()).isEqualTo("KUALA LUMPUR, March 6 -");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("1987-03-06T09:14:05.900Z"));
        assertThat(article.revision().kind()).isEqualTo(VersionKind.CORRECTION);
        assertThat(article.description().byline()).containsExactly("Lena Strand");
        assertThat(article.description().slugline()).isEqualTo("BC-TIN-PRODUCERS-EXTEND");
        assertThat(article.description().urgency()).isEqualTo(3);
        assertThat(article.rights().holder()).isEqualTo("Reuters");
    }

    @Test
    void shouldSetLinesBackIntoParagraphs() {
        assertThat(sample(0).text().body()).isEqualTo("""
                        Tin producers agreed to extend export curbs by a year from March 1, officials said here.

                        They said members share of 96,000 tonnes would be set country by country.

                        Malaysia    28,526
                        Indonesia   24,516

                        Brazil had said earlier that it would keep to its own limit.

                        Reuter""");
    }

    @Test
    void shouldLeaveTheIndexersLabelsOut() {
        assertThat(sample(0).description().subjects()).isEmpty();
        assertThat(sample(0).description().located()).isEmpty();
        assertThat(sample(0).toString()).doesNotContain("<D>");
    }

    @Test
    void shouldReadAnAlertWithoutItsFiller() {
        var article = sample(1);

        assertThat(article.form().kind()).isEqualTo(ItemForm.ALERT);
        assertThat(article.text().headline()).isEqualTo("BRAZIL SAYS IT OPENS COFFEE EXPORT REGISTRATIONS FOR MAY");
        assertThat(article.text().body()).isEmpty();
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("1987-03-27T13:49:54.590Z"));
        assertThat(article.description().urgency()).isEqualTo(2);
    }

    @Test
    void shouldTakeTheFirstLineOfAnUnprocessedTextForItsHeadline() {
        var article = sample(2);

        assertThat(article.text().headline()).isEqualTo("ROTTERDAM METALS OPENING - MAR 9");
        assertThat(article.text().body())
                .isEqualTo("tin       4,150\nzinc        790\nlead        480\ncobalt 'quiet'");
        assertThat(article.form().kind()).isEqualTo(ItemForm.TABULAR);
        assertThat(article.timing().publishedAt()).isNull();
        assertThat(article.timing().publishedAtText()).isEqualTo("sometime in MARCH");
    }

    @Test
    void shouldReadAnEmptyStory() {
        var article = read(START + "<TEXT TYPE=\"UNPROC\">&#2;\n&#3;</TEXT></REUTERS>");

        assertThat(article.id().itemUri()).isEqualTo("1");
        assertThat(article.text().headline()).isEmpty();
        assertThat(article.text().body()).isEmpty();
    }

    @Test
    void shouldNameAStoryWithoutNumberByItsContent() {
        assertThat(read("<REUTERS><TEXT><TITLE>T</TITLE></TEXT></REUTERS>").id().itemUri())
                .startsWith("text:");
    }

    @Test
    void shouldResolveEntitiesOnceOnly() {
        assertThat(read(START
                                + "<TEXT><TITLE>A &amp;lt; &lt;B&gt; $1 \\ &#36;&#92;&#233; &#9999999;</TITLE></TEXT></REUTERS>")
                        .text()
                        .headline())
                .isEqualTo("A &lt; <B> $1 \\ $\\é");
    }

    @ParameterizedTest
    @CsvSource({
        "26-FEB-1987 15:01:01.79, 1987-02-26T15:01:01.790Z",
        "3-mar-1987  09:15:05.4, 1987-03-03T09:15:05.400Z",
        "' 1-APR-1987 00:00:00', 1987-04-01T00:00:00Z"
    })
    void shouldReadDates(String text, String instant) {
        assertThat(WireDate.read(text)).contains(Instant.parse(instant));
    }

    @ParameterizedTest
    @CsvSource({"31-FEB-1987 10:00:00", "1-XXX-1987 10:00:00", "1987", "126-FEB-1987 15:01:01"})
    void shouldNotReadOtherDates(String text) {
        assertThat(WireDate.read(text)).isEmpty();
    }

    @Test
    void shouldSetAsideWhatIsNoWholeElement() {
        var items = Samples.items(
                (START + "<TEXT>cut off" + START + "<TEXT><TITLE>T</TITLE></TEXT></REUTERS>\nnoise").getBytes(UTF_8));

        assertThat(items).hasSize(3);
        assertThat(items.get(0)).isInstanceOf(Item.Malformed.class);
        assertThat(Samples.article(items.get(1)).text().headline()).isEqualTo("T");
        assertThat(items.get(2)).isInstanceOf(Item.Malformed.class);
    }

    @Test
    void shouldRefuseADocumentTypeThatDeclaresThings() {
        var items = Samples.items(
                ("<!DOCTYPE lewis [<!ENTITY a \"b\">]>\n" + START + "<TEXT></TEXT></REUTERS>").getBytes(UTF_8));

        assertThat(items.get(0))
                .isInstanceOfSatisfying(
                        Item.Malformed.class, item -> assertThat(item.flaw()).isEqualTo(Flaw.FORBIDDEN_CONSTRUCT));
        assertThat(items.get(1)).isInstanceOf(Item.Story.class);
    }

    private static Article sample(int index) {
        return Samples.article(Samples.items(Samples.bytes("reuters/three.sgm")).get(index));
    }

    private static Article read(String sgml) {
        return Samples.article(new ReutersSgmlFormat(), sgml);
    }
}
