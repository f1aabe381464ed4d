package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Findings;
import io.lodewire.bench.accuracy.measure.Measure;
import io.lodewire.bench.accuracy.measure.Rate;
import io.lodewire.bench.accuracy.prediction.PredictionSource;
import io.lodewire.bench.accuracy.prediction.Predictions;
import io.lodewire.bench.accuracy.sample.PredictionLine;
import io.lodewire.bench.accuracy.sample.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of the gold standards share: small gold, a few predictions, and the comparison asked for. */
abstract class GoldTest {

    @TempDir
    Path folder;

    final Findings compare(GoldKind kind, PredictionLine... predictions) throws IOException {
        var lines = Arrays.stream(predictions).map(PredictionLine::text).toList();
        var file = Files.write(folder.resolve("predictions.jsonl"), lines);
        var gold = kind.read(Samples.gold(kind), Samples.placeCodes());
        return gold.compare(Predictions.collect(PredictionSource.file(file), gold.ids()));
    }

    static Measure measure(Findings findings, String name) {
        return findings.measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Comparison story(Findings findings, String measure, String id) {
        return measure(findings, measure).stories().stream()
                .filter(story -> story.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> ids(Measure measure) {
        return measure.stories().stream().map(Comparison::id).toList();
    }

    static Rate rate(Findings findings, String name) {
        return findings.rates().stream()
                .filter(rate -> rate.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
