package io.lodewire.ingest.format.apmedia;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.format.Item;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ApMediaFormatTest {

    @Test
    void shouldReadAnItemWithItsWordsBesideIt() {
        var article = Samples.article(
                Samples.items(Samples.bytes("apmedia/item.json")).get(0));

        assertThat(article.text().headline()).isEqualTo("China limits exports of seven rare earths");
        assertThat(article.text().deck()).isEqualTo("China will license exports of seven rare earths.");
        assertThat(article.text().dateline()).as("the body begins with it").isNull();
        assertThat(article.text().body())
                .isEqualTo("BEIJING (EP) — China will license exports.\n\nThe rule starts at once.");
        assertThat(article.id().provider()).isEqualTo("ep");
        assertThat(article.id().itemUri()).isEqualTo("ab12");
        assertThat(article.id().version()).isEqualTo("2");
        assertThat(article.revision().kind()).isEqualTo(VersionKind.UPDATE);
        assertThat(article.revision().signals()).containsExactly("newscontent", "editorialtype:Lead");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2025-04-04T10:00:00Z"));
        assertThat(article.timing().firstPublishedAt()).isEqualTo(Instant.parse("2025-04-04T09:00:00Z"));
        assertThat(article.description().byline()).containsExactly("MEI LIN");
        assertThat(article.description().located()).containsExactly("name:Beijing", "iso3166:CHN", "name:China");
        assertThat(article.description().subjects()).containsExactly("subject:b", "name:metals");
        assertThat(article.description().url()).isEqualTo("https://news.example/ab12");
        assertThat(article.description().urgency()).isEqualTo(4);
    }

    @Test
    void shouldReadAPageOfAFeed() {
        var items = Samples.items(Samples.bytes("apmedia/page.json"));

        assertThat(items).hasSize(3);
        assertThat(items.get(0)).isInstanceOf(Item.SetAside.class);
        assertThat(Samples.article(items.get(1)).revision().kind()).isEqualTo(VersionKind.KILL);
        assertThat(items.get(2)).as("no words").isInstanceOf(Item.Malformed.class);
    }
}
