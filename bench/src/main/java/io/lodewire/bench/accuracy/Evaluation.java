package io.lodewire.bench.accuracy;

import io.lodewire.bench.accuracy.prediction.Predictions;
import io.lodewire.bench.accuracy.score.RateScore;
import io.lodewire.bench.accuracy.score.Scorer;

/** Scores predictions against a gold standard. */
public final class Evaluation {

    private Evaluation() {}

    /** Reads gold, then takes all predictions from their source; a file that cannot be used throws InputException. */
    public static EvaluationReport run(EvaluationConfig config) {
        var kind = config.kindOrDetected();
        var gold = kind.read(config.gold(), config.placeCodesOrBeside());
        var ids = gold.ids();
        var predictions = Predictions.collect(config.predictions(), ids);
        var findings = gold.compare(predictions);
        return new EvaluationReport(
                kind.label(),
                config.gold().toString(),
                ids.size(),
                predictions.size(),
                findings.measures().stream()
                        .map(measure -> Scorer.score(measure, config.listing()))
                        .toList(),
                findings.rates().stream()
                        .map(rate -> RateScore.of(rate, config.listing()))
                        .toList(),
                config.listing());
    }
}
