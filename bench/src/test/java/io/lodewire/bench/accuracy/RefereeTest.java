package io.lodewire.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.lodewire.bench.accuracy.file.TextLines;
import io.lodewire.bench.accuracy.gold.GoldKind;
import io.lodewire.bench.accuracy.prediction.PredictionSource;
import io.lodewire.bench.accuracy.sample.RandomPredictions;
import io.lodewire.bench.accuracy.sample.Samples;
import io.lodewire.bench.accuracy.score.MeasureScore;
import io.lodewire.bench.accuracy.score.RateScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Both scorers must give the same figures to the third decimal; the extra measures of ours have no counterpart. */
class RefereeTest {

    private static final String PLACE_CODES = "data/reuters21578/places_iso.tsv";
    private static final int SEEDS = 2;
    private static final int MOST_STORIES = 400;

    @TempDir
    Path folder;

    @BeforeAll
    static void requireReferee() {
        Referee.assumePresent();
    }

    @ParameterizedTest
    @EnumSource(GoldKind.class)
    void shouldAgreeOnSmallGold(GoldKind kind) throws IOException {
        for (var seed = 1; seed <= SEEDS; seed++) {
            assertAgreement(kind, Samples.gold(kind), seed);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REUTERS, data/reuters21578/gold.jsonl.gz",
        "GEO, data/geoparsing/lgl-geowebnews.jsonl.gz",
        "POLICY, gold/policy-dev.jsonl",
        "GTA, data/gta-examples.jsonl",
        "CRUDE, data/crudeoilnews-train.jsonl.gz",
        "ALARMS, data/press-releases-no-policy.txt"
    })
    void shouldAgreeOnDevelopmentGold(GoldKind kind, String file) throws IOException {
        assumeThat(Referee.shared(file)).exists();
        var gold = folder.resolve("gold-" + kind.label());
        Files.write(
                gold,
                TextLines.read(Referee.shared(file)).stream()
                        .limit(MOST_STORIES)
                        .map(TextLines.Line::text)
                        .toList());

        assertAgreement(kind, gold, 7);
    }

    private void assertAgreement(GoldKind kind, Path gold, long seed) throws IOException {
        var predictions = folder.resolve("predictions-" + kind.label() + "-" + seed);
        var ids = kind.read(gold, Referee.shared(PLACE_CODES)).ids();
        Files.write(
                predictions,
                new RandomPredictions(seed).lines(ids.stream().sorted().toList()));

        var report = Evaluation.run(EvaluationConfig.of(gold, PredictionSource.file(predictions))
                .withPlaceCodes(Referee.shared(PLACE_CODES)));

        var expected = Referee.figures(kind, gold, predictions);
        assertThat(expected).as("what the referee says of %s", kind).isNotEmpty();
        assertThat(figures(report)).as("%s, seed %d", kind, seed).containsAllEntriesOf(expected);
    }

    private static Map<String, String> figures(EvaluationReport report) {
        var figures = new TreeMap<String, String>();
        report.measures().forEach(measure -> figures.put(measure.name(), figures(measure)));
        report.rates().forEach(rate -> figures.put(rate.name(), figures(report, rate)));
        return figures;
    }

    private static String figures(MeasureScore measure) {
        return "n %d gold %d P %s R %s F1 %s macro %s"
                .formatted(
                        measure.stories(),
                        measure.micro().gold(),
                        Figures.of(measure.micro().precision()),
                        Figures.of(measure.micro().recall()),
                        Figures.of(measure.micro().f1()),
                        Figures.of(measure.macro().f1()));
    }

    private static String figures(EvaluationReport report, RateScore rate) {
        return report.kind().equals("alarms")
                ? rate.hits() + " of " + rate.of()
                : rate.of() + " " + Figures.of(rate.share());
    }
}
