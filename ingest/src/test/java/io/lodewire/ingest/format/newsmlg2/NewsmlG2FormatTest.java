package io.lodewire.ingest.format.newsmlg2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.PubStatus;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewsmlG2FormatTest {

    private static final Format FORMAT = NewsmlG2Format.within(Limits.standard());

    @Test
    void shouldReadTheTextsOfAMessageAndSetTheRestAside() {
        var items = Samples.items(Samples.bytes("newsmlg2/message.xml"));

        assertThat(items).hasSize(3);
        assertThat(items.get(0)).isInstanceOf(Item.SetAside.class);
        assertThat(items.get(1)).isInstanceOf(Item.Story.class);
        assertThat(items.get(2))
                .isInstanceOfSatisfying(
                        Item.SetAside.class,
                        aside -> assertThat(aside.item()).isEqualTo("urn:newsml:wire.example:photo-9"));
    }

    @Test
    void shouldReadWordsThatStandInNitf() {
        var text = Samples.article(
                        Samples.items(Samples.bytes("newsmlg2/message.xml")).get(1))
                .text();

        assertThat(text.headline()).isEqualTo("Indonesia halves its quota for tin exports");
        assertThat(text.deck()).isEqualTo("Smelters want a later start");
        assertThat(text.dateline()).isEqualTo("JAKARTA, May 14");
        assertThat(text.body())
                .isEqualTo("Indonesia will halve the quota for tin exports.\n\nSmelters want & expect a later start.");
    }

    @Test
    void shouldReadWhatTheItemSaysOfItself() {
        var article = Samples.article(
                Samples.items(Samples.bytes("newsmlg2/message.xml")).get(1));

        assertThat(article.id().provider()).isEqualTo("wire.example");
        assertThat(article.id().itemUri()).isEqualTo("urn:newsml:wire.example:20240514:tin-quota");
        assertThat(article.id().version()).isEqualTo("3");
        assertThat(article.revision().kind()).isEqualTo(VersionKind.CORRECTION);
        assertThat(article.revision().basis()).isEqualTo(VersionKindBasis.SIGNAL);
        assertThat(article.revision().signals()).containsExactly("sig:correction");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2024-05-14T09:30:00Z"));
        assertThat(article.timing().firstPublishedAt()).isEqualTo(Instant.parse("2024-05-14T09:00:00Z"));
        assertThat(article.timing().embargoedUntil()).isEqualTo(Instant.parse("2024-05-14T12:00:00Z"));
        assertThat(article.description().located())
                .containsExactly("name:Jakarta", "city:JKT", "name:Indonesia", "iso3166:ID");
        assertThat(article.description().subjects()).containsExactly("medtop:20000350", "name:tin");
        assertThat(article.description().byline()).containsExactly("Sari Wijaya");
        assertThat(article.description().language()).isEqualTo("en-GB");
        assertThat(article.description().urgency()).isEqualTo(2);
        assertThat(article.rights().holder()).isEqualTo("Example Wire Ltd");
    }

    @Test
    void shouldReadAnItemWithoutNamespaceInAnotherCharset() {
        var article = Samples.article(
                Samples.items(Samples.bytes("newsmlg2/xhtml.xml")).get(0));

        assertThat(article.text().headline())
                .as("UTF-8 that claims to be Latin-1")
                .endsWith("für Hütten");
        assertThat(article.text().body())
                .as("without the furniture above the headline")
                .isEqualTo("Jakarta (agx) - Die Quote wird halbiert.");
        assertThat(article.id().provider()).isEqualTo("agx");
        assertThat(article.revision().pubStatus()).isEqualTo(PubStatus.CANCELED);
        assertThat(article.revision().kind()).isEqualTo(VersionKind.KILL);
        assertThat(article.revision().signals()).containsExactly("lodewire:zone-assumed-utc");
        assertThat(article.description().language()).isEqualTo("de");
    }

    @Test
    void shouldTakeTheDescriptionWhereTheContentIsElsewhere() {
        var article =
                Samples.article(FORMAT, item("<description>One line.</description>", "<remoteContent href=\"x\"/>"));

        assertThat(article.text().body()).isEqualTo("One line.");
        assertThat(article.text().deck()).isNull();
    }

    @Test
    void shouldReadInlineDataAndEscapedMarkup() {
        var plain =
                Samples.article(FORMAT, item("", "<inlineData contenttype=\"text/plain\">One.\n\nTwo.</inlineData>"));
        var html = Samples.article(
                FORMAT, item("", "<inlineData>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</inlineData>"));

        assertThat(plain.text().body()).isEqualTo("One.\n\nTwo.");
        assertThat(html.text().body()).isEqualTo("One.\n\nTwo.");
    }

    @Test
    void shouldTellAPressReleaseByItsGenre() {
        var article =
                Samples.article(FORMAT, item("<genre qcode=\"genre:Press_Release\"/>", "<inlineData>x</inlineData>"));

        assertThat(article.form().kind()).isEqualTo(ItemForm.PRESS_RELEASE);
    }

    @Test
    void shouldCountTransmissionsAsNoUpdates() {
        var article = Samples.article(
                FORMAT, item("", "<inlineData>x</inlineData>").replace("version=\"1\"", "version=\"1132689232\""));

        assertThat(article.revision().kind()).isEqualTo(VersionKind.NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"planningItem", "conceptItem", "knowledgeItem", "catalogItem", "packageItem"})
    void shouldSetAsideWhatIsNoNewsItem(String element) {
        var items = Samples.items(("<" + element + " guid=\"g\"/>").getBytes(UTF_8));

        assertThat(items).singleElement().isInstanceOf(Item.SetAside.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<newsItem guid=\"g\"/>", "<newsMessage><itemSet/></newsMessage>"})
    void shouldRejectWhatHoldsNothing(String xml) {
        assertThat(Samples.items(xml.getBytes(UTF_8)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Malformed.class, item -> assertThat(item.flaw()).isEqualTo(Flaw.MALFORMED));
    }

    private static String item(String meta, String content) {
        return "<newsItem guid=\"g\" version=\"1\"><itemMeta><itemClass qcode=\"ninat:text\"/></itemMeta>"
                + "<contentMeta><headline>H</headline>" + meta + "</contentMeta><contentSet>" + content
                + "</contentSet></newsItem>";
    }
}
