package io.lodewire.ingest.format.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.Samples;
import io.lodewire.ingest.format.Item;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NewsSitemapFormatTest {

    @Test
    void shouldReadHeadlinesAndSetOtherPagesAside() {
        var items = Samples.items(Samples.bytes("sitemap/news.xml"));

        assertThat(items).hasSize(2);
        var article = Samples.article(items.get(0));
        assertThat(article.text().headline()).isEqualTo("China to require permits for graphite");
        assertThat(article.text().body()).isEmpty();
        assertThat(article.id().provider()).isEqualTo("paper.example");
        assertThat(article.id().itemUri()).isEqualTo("https://www.paper.example/graphite");
        assertThat(article.timing().publishedAt()).isEqualTo(Instant.parse("2023-10-20T08:00:00Z"));
        assertThat(article.description().language()).isEqualTo("en");
        assertThat(article.description().subjects()).containsExactly("name:graphite", "name:China");
        assertThat(article.rights().holder()).isEqualTo("The Paper");
        assertThat(items.get(1)).isInstanceOf(Item.SetAside.class);
    }
}
