package io.lodewire.bench.pipeline;

/**
 * What one run measured; the medians of its rounds.
 *
 * @param articles in each round
 * @param identityPerSecond articles/s through a topology that copies bytes
 * @param enrichPerSecond articles/s through the enrichment
 */
public record PipelineResult(int articles, int rounds, double identityPerSecond, double enrichPerSecond) {

    /** The enrichment's rate as a share of the identity's. */
    public double ratio() {
        return enrichPerSecond / identityPerSecond;
    }
}
