package io.lodewire.enrich.topology;

import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;

/** Hands each raw article to the step and sends on what became of it. */
final class EnrichArticles extends ContextualFixedKeyProcessor<byte[], byte[], Outcome> {

    private final ArticleStep step;

    EnrichArticles(ArticleStep step) {
        this.step = step;
    }

    @Override
    public void process(FixedKeyRecord<byte[], byte[]> article) {
        context().forward(article.withValue(step.treat(article.value(), source())));
    }

    private String source() {
        return context()
                .recordMetadata()
                .map(place -> place.topic() + "-" + place.partition() + "@" + place.offset())
                .orElse("unknown");
    }
}
