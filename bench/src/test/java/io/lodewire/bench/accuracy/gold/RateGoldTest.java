package io.lodewire.bench.accuracy.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.sample.PredictionLine;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gold that is answered by a rate: worked examples and false alarms. */
class RateGoldTest extends GoldTest {

    @Test
    void shouldCountExamplesWhoseTypeIsOneOfOurs() throws IOException {
        var findings = compare(
                GoldKind.GTA,
                PredictionLine.of("e1").act("sanctions", "INTRODUCE", "IN_FORCE", List.of()),
                PredictionLine.of("1").act("export-ban", "INTRODUCE", "IN_FORCE", List.of()));

        var any = rate(findings, "GTA any action");
        assertThat(any.hits()).isEqualTo(2);
        assertThat(any.of()).isEqualTo(3);
        var right = rate(findings, "GTA right type");
        assertThat(right.hits()).isEqualTo(1);
        assertThat(right.failures()).extracting(Comparison::id).containsExactly("1", "e4");
        assertThat(right.failures().get(0).missed()).containsExactly("Export tax");
        assertThat(right.failures().get(0).wrong()).containsExactly("export-ban");
    }

    @Test
    void shouldCountEveryActionInAStoryThatHoldsNone() throws IOException {
        var findings = compare(
                GoldKind.ALARMS,
                PredictionLine.of("quiet-1"),
                PredictionLine.of("quiet-2")
                        .act("subsidy", "INTRODUCE", "PLANNED", List.of())
                        .act("subsidy", "EASE", "PLANNED", List.of()),
                PredictionLine.of("loud").act("threat", "", "", List.of()));

        var alarms = rate(findings, "policy actions in stories that hold none");

        assertThat(alarms.hits()).isEqualTo(2);
        assertThat(alarms.of()).isEqualTo(3);
        assertThat(alarms.failures()).extracting(Comparison::title).containsExactly("Headline of quiet-2");
    }
}
