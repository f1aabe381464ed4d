package io.lodewire.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.events.RawArticle;
import io.lodewire.events.VersionKind;
import io.lodewire.schemas.serde.EventClasses;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RawArticleReaderTest {

    static {
        EventClasses.trust();
    }

    private static final ArticleMapper MAPPER = new ArticleMapper("wire", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void shouldGiveBackEveryArticle() {
        for (var seed = 0; seed < 500; seed++) {
            var article = new RandomArticles(seed).next();

            var back = RawArticleReader.article(MAPPER.rawArticle(article));

            assertThat(back).as("seed %d", seed).isEqualTo(article);
        }
    }

    @Test
    void shouldReadANameOfNewerContractsAsThePlainestOne() {
        var event = RawArticle.newBuilder(MAPPER.rawArticle(new RandomArticles(1).next()))
                .setVersionKind(VersionKind.UNKNOWN)
                .build();

        assertThat(RawArticleReader.article(event).revision().kind())
                .isEqualTo(io.lodewire.ingest.article.VersionKind.NEW);
    }
}
