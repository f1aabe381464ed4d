package io.lodewire.bench.pipeline;

import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.enrich.topology.EnrichApp;
import io.lodewire.enrich.topology.EnrichConfig;
import io.lodewire.schemas.serde.EventSerdes;
import java.time.Duration;

/** The enrichment as it runs in production. */
final class EnrichContender implements Contender {

    private final EnrichApp app;

    EnrichContender(EnrichConfig config, ArticleEnricher enricher) {
        app = new EnrichApp(config, enricher, EventSerdes.singleObject());
    }

    @Override
    public void startAndAwait(Duration limit) {
        app.start();
        app.awaitRunning(limit);
    }

    @Override
    public void close() {
        app.close();
    }
}
