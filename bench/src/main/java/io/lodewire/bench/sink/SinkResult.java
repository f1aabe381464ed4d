package io.lodewire.bench.sink;

/**
 * What one run measured; the medians of its rounds.
 *
 * @param events in each round
 * @param format the word of the routes file
 * @param readPerSecond events/s of a consumer that decodes them
 * @param writePerSecond events/s of the sink, from its start to the last file in place
 * @param peakHeapBytes of the whole process while the sink ran
 */
public record SinkResult(
        int events, int rounds, String format, double readPerSecond, double writePerSecond, long peakHeapBytes) {

    /** The sink's rate as a share of the consumer's. */
    public double ratio() {
        return writePerSecond / readPerSecond;
    }
}
