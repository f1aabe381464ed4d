package io.lodewire.ingest.format.rss;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import io.lodewire.ingest.format.Format;
import io.lodewire.ingest.format.Item;
import io.lodewire.ingest.format.Limits;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedFormatTest {

    private static final Format RSS = FeedFormat.rss(Limits.standard());

    @Test
    void shouldReadTheWholeContentOfAnItem() {
        var article = story("feed/rss.xml", 0);

        assertThat(article.text().headline()).isEqualTo("UPDATE 2-Cobalt export ban extended");
        assertThat(article.text().body()).isEqualTo("The ban runs three months longer.\n\nStocks are high.");
        assertThat(article.text().deck()).as("the body says it").isNull();
        assertThat(article.id().provider()).isEqualTo("metals.example");
        assertThat(article.id().itemUri()).isEqualTo("cobalt-1");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2025-06-22T08:15:00Z"));
        assertThat(article.description().language()).isEqualTo("en-gb");
        assertThat(article.description().byline()).containsExactly("Rose Mbeki", "Jan Kok");
        assertThat(article.description().subjects()).containsExactly("name:Cobalt");
        assertThat(article.description().url()).isEqualTo("https://www.metals.example/cobalt?id=1");
        assertThat(article.rights().holder()).isEqualTo("Example Metals Ltd");
        assertThat(article.revision().kind()).isEqualTo(VersionKind.UPDATE);
        assertThat(article.revision().basis()).isEqualTo(VersionKindBasis.HEADLINE_MARKER);
    }

    @Test
    void shouldReadAnItemThatSaysLittle() {
        var article = story("feed/rss.xml", 1);

        assertThat(article.text().headline()).isEqualTo("Antimony & tin: prices rise");
        assertThat(article.text().body()).isEqualTo("Prices rise again.");
        assertThat(article.id().itemUri()).isEqualTo("https://www.metals.example/antimony");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2025-06-22T08:00:00Z"));
        assertThat(article.revision().signals()).containsExactly("lodewire:zone-assumed-utc");
        assertThat(article.description().byline()).containsExactly("Ben Ali");
    }

    @Test
    void shouldRejectAnItemWithoutWords() {
        assertThat(Samples.items(Samples.bytes("feed/rss.xml")).get(2)).isInstanceOf(Item.Malformed.class);
    }

    @Test
    void shouldRepairABrokenFeedAndSaySo() {
        var article = story("feed/broken.xml", 0);

        assertThat(article.text().headline()).isEqualTo("Gallium & germanium");
        assertThat(article.text().body()).isEqualTo("‘Licences’ needed.");
        assertThat(article.revision().signals()).containsExactly("lodewire:repaired");
    }

    @Test
    void shouldReadAtom() {
        var article = story("feed/atom.xml", 0);

        assertThat(article.text().headline()).isEqualTo("Le lithium & le Chili");
        assertThat(article.text().body()).isEqualTo("Le Chili nationalise le lithium.\n\nFin.");
        assertThat(article.id().provider()).isEqualTo("exemple.example");
        assertThat(article.id().itemUri()).isEqualTo("urn:uuid:1");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2024-02-01T08:00:00Z"));
        assertThat(article.timing().firstPublishedAt()).isEqualTo(Instant.parse("2024-02-01T08:00:00Z"));
        assertThat(article.description().language()).isEqualTo("fr");
        assertThat(article.description().byline()).containsExactly("Zoé Blanc");
        assertThat(article.description().subjects()).containsExactly("name:lithium");
        assertThat(article.description().url()).isEqualTo("https://www.exemple.example/lithium");
    }

    @Test
    void shouldVersionByWordsAndNotByDate() {
        var first = Samples.article(RSS, feed("Ban", "Mon, 03 Jul 2023 09:00:00 GMT"));
        var touched = Samples.article(RSS, feed("Ban", "Tue, 04 Jul 2023 09:00:00 GMT"));
        var changed = Samples.article(RSS, feed("Ban lifted", "Tue, 04 Jul 2023 09:00:00 GMT"));

        assertThat(touched.id()).isEqualTo(first.id());
        assertThat(changed.id().itemUri()).isEqualTo(first.id().itemUri());
        assertThat(changed.id().version()).isNotEqualTo(first.id().version());
    }

    @Test
    void shouldReadItemsBesideTheChannel() {
        var rdf =
                "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><channel><title>T</title></channel>"
                        + "<item rdf:about=\"https://a.example/1\"><title>One</title><date>2020-01-02T03:04:05Z</date></item></rdf:RDF>";

        var article = Samples.article(RSS, rdf);

        assertThat(article.id().itemUri()).isEqualTo("https://a.example/1");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2020-01-02T03:04:05Z"));
    }

    private static String feed(String title, String date) {
        return "<rss><channel><link>https://a.example/</link><item><guid>1</guid><title>" + title + "</title><pubDate>"
                + date + "</pubDate></item></channel></rss>";
    }

    private static Article story(String sample, int index) {
        return Samples.article(Samples.items(Samples.bytes(sample)).get(index));
    }
}
