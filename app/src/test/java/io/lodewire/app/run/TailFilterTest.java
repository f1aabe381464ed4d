package io.lodewire.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyActionEvent;
import io.lodewire.ingest.article.Article;
import io.lodewire.ingest.article.Description;
import io.lodewire.ingest.article.Form;
import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.ItemId;
import io.lodewire.ingest.article.Revision;
import io.lodewire.ingest.article.Rights;
import io.lodewire.ingest.article.StoryText;
import io.lodewire.ingest.article.Timing;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import io.lodewire.ingest.publish.ArticleMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TailFilterTest {

    private static EnrichedArticle article;
    private static PolicyActionEvent action;

    @BeforeAll
    static void enrich() {
        var story = new Article(
                new ItemId("wire", "1", "1"),
                Revision.usable(VersionKind.NEW, VersionKindBasis.NONE),
                Form.of(ItemForm.STORY),
                StoryText.of("China bans exports of dysprosium", "China banned exports of dysprosium on Monday."),
                Timing.published(Instant.parse("2025-11-04T00:00:00Z"), null),
                Description.none(),
                Rights.reservedBy(null),
                "test");
        article = ArticleEnricher.standard().enrich(new ArticleMapper("test", Clock.systemUTC()).rawArticle(story));
        action = ArticleEnricher.policyActions(article).get(0);
    }

    @Test
    void shouldAdmitAllWithoutConditions() {
        var filter = TailFilter.of(List.of(), List.of(), List.of());

        assertThat(filter.admits(article)).isTrue();
        assertThat(filter.admits(action)).isTrue();
    }

    @Test
    void shouldTakeTheMembersOfAGroup() {
        assertThat(TailFilter.of(List.of(), List.of("rare-earths"), List.of()).admits(action))
                .isTrue();
        assertThat(TailFilter.of(List.of(), List.of("grains"), List.of()).admits(action))
                .isFalse();
    }

    @Test
    void shouldAskForEveryLineAndAnyValue() {
        assertThat(TailFilter.of(List.of("US", "CN"), List.of(), List.of("export-ban"))
                        .admits(action))
                .isTrue();
        assertThat(TailFilter.of(List.of("US"), List.of(), List.of("export-ban"))
                        .admits(action))
                .isFalse();
        assertThat(TailFilter.of(List.of("CN"), List.of(), List.of("strategy")).admits(article))
                .isFalse();
    }

    @Test
    void shouldRefuseAnUnknownCommodity() {
        assertThatThrownBy(() -> TailFilter.of(List.of(), List.of("unobtainium"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unobtainium");
    }
}
