package io.lodewire.bench.accuracy.prediction;

import io.lodewire.bench.accuracy.file.JsonLines;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Where predictions come from; each is handed over once and need not stay in memory. */
@FunctionalInterface
public interface PredictionSource {

    void each(Consumer<Prediction> taker);

    /** A file of enriched articles, JSON, one a line, gzipped or not. */
    static PredictionSource file(Path file) {
        return taker -> JsonLines.each(file, row -> taker.accept(Prediction.read(row)));
    }
}
