package io.lodewire.ingest.format.nitf;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.PubStatus;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Limits;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NitfFormatTest {

    private static final Format FORMAT = NitfFormat.within(Limits.standard());

    @Test
    void shouldReadTheWords() {
        var text = sample().text();

        assertThat(text.headline()).isEqualTo("Tariff on copper to start in August");
        assertThat(text.deck()).isEqualTo("Chile seeks an exemption");
        assertThat(text.dateline()).isEqualTo("SANTIAGO");
        assertThat(text.body())
                .isEqualTo("The tariff starts on Aug. 1.\n\nExemption\n\nChile asks to be left out.\n\nRate  50%");
    }

    @Test
    void shouldReadTheData() {
        var article = sample();

        assertThat(article.id().provider()).isEqualTo("example-wire");
        assertThat(article.id().itemUri()).isEqualTo("cu-2");
        assertThat(article.id().version()).isEqualTo("2");
        assertThat(article.form().storyChainId()).isEqualTo("copper-tariff");
        assertThat(article.revision().kind()).isEqualTo(VersionKind.CORRECTION);
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2025-07-09T18:00:00Z"));
        assertThat(article.timing().embargoedUntil()).isEqualTo(Instant.parse("2025-07-10T00:00:00Z"));
        assertThat(article.description().located()).containsExactly("name:Santiago", "iso3166:CL");
        assertThat(article.description().subjects()).containsExactly("subj:04005004");
        assertThat(article.description().byline()).containsExactly("Ana Soto");
        assertThat(article.description().slugline()).isEqualTo("COPPER-TARIFF");
        assertThat(article.description().language()).isEqualTo("en-US");
        assertThat(article.description().urgency()).isEqualTo(4);
        assertThat(article.rights().holder()).isEqualTo("Example Wire Inc.");
    }

    @ParameterizedTest
    @CsvSource({
        "usable, USABLE, NEW",
        "embargoed, USABLE, NEW",
        "withheld, WITHHELD, HOLD",
        "canceled, CANCELED, KILL",
        "odd, UNKNOWN, NEW"
    })
    void shouldReadTheStatus(String stated, PubStatus status, VersionKind kind) {
        var revision = Samples.article(FORMAT, story("<docdata management-status=\"" + stated + "\"/>", "H"))
                .revision();

        assertThat(revision.pubStatus()).isEqualTo(status);
        assertThat(revision.kind()).isEqualTo(kind);
    }

    @Test
    void shouldSayWhereTheZoneIsAssumed() {
        var article = Samples.article(FORMAT, story("<docdata><date.issue norm=\"20250709T140000\"/></docdata>", "H"));

        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2025-07-09T14:00:00Z"));
        assertThat(article.revision().signals()).containsExactly("lodewire:zone-assumed-utc");
    }

    @Test
    void shouldNameByContentWhatHasNoIdentity() {
        var one = Samples.article(FORMAT, story("", "One")).id();
        var other = Samples.article(FORMAT, story("", "Other")).id();

        assertThat(one.itemUri()).startsWith("text:").isNotEqualTo(other.itemUri());
        assertThat(one.provider()).isEqualTo("nitf");
    }

    private static Article sample() {
        return Samples.article(Samples.items(Samples.bytes("nitf/story.xml")).get(0));
    }

    private static String story(String data, String headline) {
        return "<nitf><head>" + data + "</head><body><body.head><hedline><hl1>" + headline
                + "</hl1></hedline></body.head><body.content><p>B.</p></body.content></body></nitf>";
    }
}
