package io.lodewire.bench.pipeline;

import java.time.Duration;

/** A Streams application that is measured: from the raw articles to the enriched ones, exactly once. */
interface Contender extends AutoCloseable {

    /** Starts and returns when it runs, at most after the time. */
    void startAndAwait(Duration limit);

    @Override
    void close();
}
