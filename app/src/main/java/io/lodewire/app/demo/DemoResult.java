package io.lodewire.app.demo;

import io.lodewire.app.run.Skipped;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.ingest.publish.PublishedCounts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came out of one demo run.
 *
 * @param articles by date, then item
 * @param alerts records on the routed topic
 * @param skipped items that gave no article
 * @param out directory of the files
 */
public record DemoResult(
        PublishedCounts counts, List<EnrichedArticle> articles, long alerts, List<Skipped> skipped, Path out) {

    static final Comparator<EnrichedArticle> BY_DATE = Comparator.<EnrichedArticle, Instant>comparing(article ->
                    Optional.ofNullable(article.getArticle().getPublishedAt()).orElse(Instant.EPOCH))
            .thenComparing(article -> article.getArticle().getItemUri());

    public DemoResult {
        articles = articles.stream().sorted(BY_DATE).toList();
        skipped = List.copyOf(skipped);
    }

    DemoResult withAlerts(long sent) {
        return new DemoResult(counts, articles, sent, skipped, out);
    }

    /** Policy actions of all articles. */
    public int actions() {
        return articles.stream()
                .mapToInt(article -> article.getPolicyActions().size())
                .sum();
    }
}
