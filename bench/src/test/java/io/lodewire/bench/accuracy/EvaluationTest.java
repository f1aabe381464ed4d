package io.lodewire.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.lodewire.bench.accuracy.gold.GoldKind;
import io.lodewire.bench.accuracy.prediction.Prediction;
import io.lodewire.bench.accuracy.prediction.PredictionSource;
import io.lodewire.bench.accuracy.sample.Articles;
import io.lodewire.bench.accuracy.sample.PredictionLine;
import io.lodewire.bench.accuracy.sample.RandomPredictions;
import io.lodewire.bench.accuracy.sample.Samples;
import io.lodewire.bench.accuracy.score.Listing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationTest {

    @TempDir
    Path folder;

    @Test
    void shouldPrintOverviewLabelsKindsAndConfusions() {
        var predictions = predictions(PredictionLine.of("c1")
                .region("US", "FOCUS", "NAME Ohio", "NAME Lyon, Ohio")
                .region("GE", "MENTION", "NAME Georgia"));

        var lines = Evaluation.run(EvaluationConfig.of(Samples.gold(GoldKind.GEO), predictions))
                .lines();

        assertThat(String.join("\n", lines))
                .endsWith(expected("geo-report.txt"))
                .startsWith("geo  ");
        assertThat(lines.get(0)).endsWith("geo.jsonl: 3 stories, 1 with a prediction");
    }

    @Test
    void shouldPrintRatesWithTheWordsOfTheirFailures() {
        var predictions = predictions(PredictionLine.of("quiet-2").act("subsidy", "INTRODUCE", "PLANNED", List.of()));

        var lines = Evaluation.run(EvaluationConfig.of(Samples.gold(GoldKind.ALARMS), predictions))
                .lines();

        assertThat(lines)
                .contains(
                        "policy actions in stories that hold none       1 of     3  0.333",
                        "     wrong subsidy, 1 story",
                        "       quiet-2: Headline of quiet-2 | found \"the words of subsidy\"");
    }

    @Test
    void shouldSayThatNoPredictionBelongsToGold() {
        var report = Evaluation.run(
                EvaluationConfig.of(Samples.gold(GoldKind.ALARMS), predictions(PredictionLine.of("elsewhere"))));

        assertThat(report.lines())
                .contains("no prediction belongs to a story of gold: ids are joined on article.itemUri");
    }

    @Test
    void shouldTakeArticlesFromTheEngine() {
        var article = Prediction.of(Articles.article("p1"));

        var report = Evaluation.run(EvaluationConfig.of(Samples.gold(GoldKind.POLICY), taker -> taker.accept(article)));

        assertThat(report.predictions()).isEqualTo(1);
        assertThat(report.measures().get(4).name()).isEqualTo("actions (leaf, set per document)");
        assertThat(report.measures().get(4).micro().hits()).isEqualTo(1);
    }

    @Test
    void shouldFindThePlaceCodesBesideTheGoldOrWhereNamed() throws IOException {
        var gold = Files.copy(Samples.gold(GoldKind.REUTERS), folder.resolve("gold.jsonl"));
        var config = EvaluationConfig.of(gold, predictions()).withPlaceCodes(Samples.placeCodes());

        assertThat(Evaluation.run(config).json())
                .isEqualTo(Evaluation.run(beside(gold)).json());
    }

    @Test
    void shouldListAsMuchAsAskedFor() {
        var config = EvaluationConfig.of(Samples.gold(GoldKind.POLICY), predictions())
                .withKind(GoldKind.POLICY)
                .withListing(new Listing(1, 1, 0));

        var lines = Evaluation.run(config).lines();

        assertThat(lines).contains("     and 4 more", "     missed ZM, 1 story");
        assertThat(lines).noneMatch(line -> line.contains("Freedonia"));
    }

    @ParameterizedTest
    @EnumSource(GoldKind.class)
    void shouldGiveTheSameJsonEachTime(GoldKind kind) throws IOException {
        var lines = new RandomPredictions(11).lines(List.of("1", "2", "3", "6", "c1", "w1", "p1", "p2", "e1", "o1"));
        var file = Files.write(folder.resolve("predictions.jsonl"), lines);
        var config = EvaluationConfig.of(Samples.gold(kind), PredictionSource.file(file));

        var json = Evaluation.run(config).json();

        assertThat(json).isEqualTo(Evaluation.run(config).json());
        assertThat(new ObjectMapper().readTree(json).get("kind").asText()).isEqualTo(kind.label());
    }

    private EvaluationConfig beside(Path gold) throws IOException {
        Files.copy(Samples.placeCodes(), folder.resolve(EvaluationConfig.PLACE_CODES));
        return EvaluationConfig.of(gold, predictions());
    }

    private PredictionSource predictions(PredictionLine... lines) {
        try {
            var texts = Arrays.stream(lines).map(PredictionLine::text).toList();
            return PredictionSource.file(Files.write(folder.resolve("predictions.jsonl"), texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expected(String file) {
        try {
            return Files.readString(Samples.gold(GoldKind.GEO).resolveSibling(file))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
