package io.lodewire.ingest.format.telegraph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import io.lodewire.ingest.format.Item;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegraphFormatTest {

    @Test
    void shouldReadAMessageOfIptc7901() {
        var article = Samples.article(
                Samples.items(Samples.bytes("telegraph/iptc.txt")).get(0));

        assertThat(article.format()).isEqualTo("iptc-7901");
        assertThat(article.text().headline()).isEqualTo("Indonesia to ban exports of nickel ore from January");
        assertThat(article.text().body())
                .isEqualTo("Jakarta (exw) - Indonesia will ban exports of nickel ore from January, its mining minister "
                        + "said on Tuesday in a hearing.\n\nSmelters welcomed it.\n\n- Tel: +62 1 23\n\nexw sw");
        assertThat(article.id().provider()).isEqualTo("exw");
        assertThat(article.id().itemUri()).isEqualTo("iptc7901:abc0042:2024-05-14");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2024-05-14T11:30:00Z"));
        assertThat(article.description().slugline()).isEqualTo("Indonesia/nickel/");
        assertThat(article.description().urgency()).isEqualTo(2);
        assertThat(article.description().subjects()).containsExactly("category:wi");
        assertThat(article.description().byline()).containsExactly("Sari Wijaya, exw");
        assertThat(article.revision().kind()).isEqualTo(VersionKind.UPDATE);
        assertThat(article.revision().basis()).isEqualTo(VersionKindBasis.HEADLINE_MARKER);
    }

    @Test
    void shouldReadAMessageOfAnpa1312() {
        var article = Samples.article(
                Samples.items(Samples.bytes("telegraph/anpa.txt")).get(0));

        assertThat(article.format()).isEqualTo("anpa-1312");
        assertThat(article.text().headline()).isEqualTo("Indonesia bans nickel ore");
        assertThat(article.text().body())
                .isEqualTo(
                        "JAKARTA, Indonesia (EP) _ Indonesia will ban exports of nickel ore.\n\nSmelters welcomed it.");
        assertThat(article.id().provider()).isEqualTo("ep");
        assertThat(article.id().itemUri()).isEqualTo("anpa1312:W0123:2024-05-14");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2024-05-14T11:30:00Z"));
        assertThat(article.form().storyChainId()).isEqualTo("BC-AS--Indonesia-Nickel Ban");
        assertThat(article.description().byline()).containsExactly("SARI WIJAYA", "TOM REED");
        assertThat(article.description().urgency()).isEqualTo(4);
        assertThat(article.revision().kind()).isEqualTo(VersionKind.UPDATE);
        assertThat(article.revision().basis()).isEqualTo(VersionKindBasis.SIGNAL);
    }

    @Test
    void shouldReadSeveralMessagesInARow() {
        var one = new String(Samples.bytes("telegraph/anpa.txt"), UTF_8);

        var items = Samples.items((one + one.replace("W0123", "W0124")).getBytes(UTF_8));

        assertThat(items)
                .extracting(item -> Samples.article(item).id().itemUri())
                .containsExactly("anpa1312:W0123:2024-05-14", "anpa1312:W0124:2024-05-14");
    }

    @Test
    void shouldRejectAMessageThatIsCutOff() {
        var whole = new String(Samples.bytes("telegraph/iptc.txt"), UTF_8);

        var items = Samples.items(whole.substring(0, whole.indexOf("Smelters")).getBytes(UTF_8));

        assertThat(items).singleElement().isInstanceOf(Item.Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "212101 GMT Nov 18, 2018-11-21T21:01:00Z, true",
        "071341 GMT Okt 15, 2015-10-07T13:41:00Z, true",
        "211259 Nov 18, 2018-11-21T12:59:00Z, false"
    })
    void shouldReadTheTimeBehindTheText(String line, Instant instant, boolean zone) {
        assertThat(TrailerTime.instant(line)).contains(instant);
        assertThat(TrailerTime.hasZone(line)).isEqualTo(zone);
    }

    @Test
    void shouldNotReadATimeThatIsNone() {
        assertThat(TrailerTime.instant("999999 GMT Nov 18")).isEmpty();
        assertThat(TrailerTime.instant("no time")).isEmpty();
    }
}
