package io.lodewire.ingest.format.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.PubStatus;
import io.lodewire.ingest.article.Revision;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.frame.Frame;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsFormatTest {

    private static final NinjsFormat FORMAT = new NinjsFormat(Limits.standard());

    @Test
    void shouldReadTheTextOfVersion1() {
        var text = sample("one.json", 0).text();

        assertThat(text.headline()).isEqualTo("China to license exports of gallium & germanium");
        assertThat(text.deck()).isEqualTo("Buyers will have to say what they need the metals for.");
        assertThat(text.body())
                .isEqualTo("China will license exports.\n\ngallium\ngermanium\n\nBuyers must\nname the end use.");
    }

    @Test
    void shouldReadWhatVersion1SaysAboutTheStory() {
        var article = sample("one.json", 0);

        assertThat(article.id().provider()).isEqualTo("example-agency");
        assertThat(article.id().itemUri()).isEqualTo("urn:newsml:example.org:20230703:gallium");
        assertThat(article.id().version()).isEqualTo("2");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2023-07-03T11:20:00Z"));
        assertThat(article.timing().firstPublishedAt()).isEqualTo(Instant.parse("2023-07-03T11:00:00Z"));
        assertThat(article.timing().embargoedUntil()).isEqualTo(Instant.parse("2023-07-03T12:00:00Z"));
        assertThat(article.description().located()).containsExactly("name:Beijing", "iso3166:CN", "name:Dresden");
        assertThat(article.description().subjects())
                .containsExactly("http://cv.iptc.org/newscodes/mediatopic/20000220", "name:trade policy");
        assertThat(article.description().byline()).containsExactly("Ana Koski");
        assertThat(article.description().language()).isEqualTo("en-GB");
        assertThat(article.description().urgency()).isEqualTo(3);
        assertThat(article.description().slugline()).isEqualTo("china-gallium");
        assertThat(article.rights().holder()).isEqualTo("Example Agency");
    }

    @Test
    void shouldReadVersion3() {
        var article = sample("three.json", 0);

        assertThat(article.text().headline()).isEqualTo("RPT-Indonesia sets no date for tin export ban");
        assertThat(article.text().deck()).as("the body says it").isNull();
        assertThat(article.text().body()).startsWith("Indonesia has").endsWith("smelters.\n\nThe plan stands.");
        assertThat(article.id().provider()).isEqualTo("news.example.net");
        assertThat(article.description().url()).isEqualTo("https://news.example.net/tin/7");
        assertThat(article.description().located()).containsExactly("iso3166:ID");
        assertThat(article.description().subjects()).containsExactly("medtop:20000220");
        assertThat(article.description().byline()).containsExactly("Piet de Wit", "Lena Strand");
        assertThat(article.description().urgency()).as("out of range").isNull();
        assertThat(article.timing().embargoedUntil()).isEqualTo(Instant.parse("2022-12-01T00:00:00Z"));
        assertThat(article.revision().kind()).isEqualTo(VersionKind.REPEAT);
    }

    @Test
    void shouldReadOneObjectALine() {
        var items = Samples.items(Samples.bytes("ninjs/lines.json"));

        assertThat(items).hasSize(3);
        assertThat(Samples.article(items.get(0)).id().provider()).isEqualTo("example-wire");
        assertThat(items.get(1))
                .isInstanceOfSatisfying(
                        Item.SetAside.class,
                        picture -> assertThat(picture.item()).isEqualTo("tag:example.com,2020:2"));
        assertThat(Samples.article(items.get(2)).revision().kind()).isEqualTo(VersionKind.KILL);
    }

    @Test
    void shouldUnwrapAnEnvelope() {
        assertThat(sample("envelope.json", 0).id().itemUri()).isEqualTo("https://example.com/1");
        assertThat(sample("envelope.json", 0).timing().publishedAt()).isEqualTo(Instant.parse("2018-05-30T15:14:24Z"));
        assertThat(sample("envelope.json", 1).revision().kind()).isEqualTo(VersionKind.ADVISORY);
    }

    @Test
    void shouldReadAList() {
        assertThat(FORMAT.read(frame("[{\"uri\": \"a\", \"headline\": \"A\"}, 5]")))
                .hasExactlyElementsOfTypes(Item.Story.class, Item.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "graphic", "video", "audio", "planning", "event", "Picture"})
    void shouldSetAsideWhatIsNoTextStory(String type) {
        var items = FORMAT.read(frame("{\"uri\": \"u\", \"type\": \"%s\", \"headline\": \"H\"}".formatted(type)));

        assertThat(items).hasExactlyElementsOfTypes(Item.SetAside.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\": \"u\"}",
                "{\"uri\": \"u\", \"type\": \"composite\", \"headline\": \"H\"}",
                "{\"uri\": \"u\", \"title\": \"T\", \"eventDetails\": {}}",
                "{\"uri\": \"u\", \"headline\": \"H\", \"mimetype\": \"image/jpeg\"}"
            })
    void shouldSetAsideWhatBringsNoStory(String json) {
        assertThat(FORMAT.read(frame(json))).hasExactlyElementsOfTypes(Item.SetAside.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\": \"u\", \"type\": \"text\"}",
                "{\"uri\": \"u\", \"type\": \"composite\", \"body_text\": \"B\"}",
                "{\"headline\": \"H\"}",
                "{\"uri\": \"u\", \"body_new\": \"B\"}",
                "{\"uri\": 5, \"title\": \"T\"}"
            })
    void shouldTakeWhatBringsAStory(String json) {
        assertThat(FORMAT.read(frame(json))).hasExactlyElementsOfTypes(Item.Story.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[[]]", "7", "{\"uri\": \"u\", \"uri\": \"v\"}", "{\"uri\": \"u\",}"})
    void shouldCallTheRestMalformed(String json) {
        assertThat(FORMAT.read(frame(json))).hasExactlyElementsOfTypes(Item.Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"pubstatus\": \"canceled\"', KILL, SIGNAL",
        "'\"pubStatus\": \"withheld\"', HOLD, SIGNAL",
        "'\"signals\": [\"sig:correction\"]', CORRECTION, SIGNAL",
        "'\"signal\": {\"uri\": \"http://cv.iptc.org/newscodes/signal/update\"}', UPDATE, SIGNAL",
        "'\"version\": \"3\"', UPDATE, SIGNAL",
        "'\"version\": \"1\"', NEW, NONE",
        "'\"version\": \"v2\"', NEW, NONE"
    })
    void shouldTellTheKindOfVersion(String field, VersionKind kind, VersionKindBasis basis) {
        var revision = revision("\"headline\": \"H\", " + field);

        assertThat(revision.kind()).isEqualTo(kind);
        assertThat(revision.basis()).isEqualTo(basis);
    }

    @Test
    void shouldBelieveTheHeadlineBeforeTheVersionNumber() {
        var revision = revision("\"version\": \"4\", \"headline\": \"CORRECTED-H\"");

        assertThat(revision.kind()).isEqualTo(VersionKind.CORRECTION);
        assertThat(revision.basis()).isEqualTo(VersionKindBasis.HEADLINE_MARKER);
    }

    @Test
    void shouldKeepAStatusThatItDoesNotKnow() {
        var revision = revision("\"headline\": \"H\", \"pubstatus\": \"commissioned\"");

        assertThat(revision.pubStatus()).isEqualTo(PubStatus.UNKNOWN);
        assertThat(revision.signals()).containsExactly("lodewire:unknown-pubstatus:commissioned");
    }

    @Test
    void shouldTakeTheDescriptionWhereThereIsNoBody() {
        var text = read("{\"uri\": \"u\", \"headline\": \"H\", \"description_html\": \"<p>All there is.</p>\"}")
                .text();

        assertThat(text.body()).isEqualTo("All there is.");
        assertThat(text.deck()).isNull();
    }

    @Test
    void shouldTakeNitfWhereThereIsNothingElse() {
        var text = read("{\"uri\": \"u\", \"bodies\": [{\"role\": \"nitf\", \"value\": "
                        + "\"<nitf><head><title>no</title></head><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>\"}]}")
                .text();

        assertThat(text.body()).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void shouldKnowAPressReleaseByItsGenre() {
        var form = read("{\"uri\": \"u\", \"headline\": \"H\", \"genre\": [{\"name\": \"Press Release\"}]}")
                .form();

        assertThat(form.kind()).isEqualTo(ItemForm.PRESS_RELEASE);
    }

    private static Revision revision(String fields) {
        return read("{\"uri\": \"u\", " + fields + "}").revision();
    }

    private static Article read(String json) {
        return Samples.article(FORMAT, json);
    }

    private static Article sample(String name, int index) {
        List<Item> items = Samples.items(Samples.bytes("ninjs/" + name));
        return Samples.article(items.get(index));
    }

    private static Frame frame(String json) {
        return Frame.whole(json.getBytes(UTF_8));
    }
}
