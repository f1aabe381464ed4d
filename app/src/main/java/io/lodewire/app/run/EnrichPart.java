package io.lodewire.app.run;

import io.lodewire.enrich.topology.EnrichApp;
import java.time.Duration;
import java.util.Optional;

/** The enrichment as a part. */
final class EnrichPart implements Part {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final EnrichApp app;

    private EnrichPart(EnrichApp app) {
        this.app = app;
    }

    /** Returns when the application runs. */
    static EnrichPart start(EnrichApp app) {
        app.start();
        try {
            app.awaitRunning(START_LIMIT);
        } catch (RuntimeException e) {
            app.close();
            throw e;
        }
        return new EnrichPart(app);
    }

    @Override
    public String name() {
        return "enrich";
    }

    @Override
    public Optional<Throwable> failure() {
        return Optional.ofNullable(app.failure().getNow(null));
    }

    @Override
    public void close() {
        app.close();
    }
}
