package io.lodewire.bench.accuracy.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.bench.accuracy.measure.Counts;
import io.lodewire.bench.accuracy.sample.PredictionLine;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrudeGoldTest extends GoldTest {

    @Test
    void shouldTakeAnyActionForATradeRestriction() throws IOException {
        var findings = compare(
                GoldKind.CRUDE,
                PredictionLine.of("o1").act("sanctions", "INTRODUCE", "IN_FORCE", List.of()),
                PredictionLine.of("o2").act("subsidy", "INTRODUCE", "PLANNED", List.of()));

        var name = "document reports a trade restriction";
        assertThat(story(findings, name, "o1").counts()).isEqualTo(new Counts(1, 0, 0));
        assertThat(story(findings, name, "o2").counts()).isEqualTo(new Counts(0, 1, 0));
    }

    @Test
    void shouldCompareTheNamesOfCountriesAndGoods() throws IOException {
        var findings = compare(
                GoldKind.CRUDE,
                PredictionLine.of("o1")
                        .region("IR", "FOCUS", "NAME Iran")
                        .region("US", "MENTION", "ABBREVIATION U.S.")
                        .commodity("crude-oil", "FOCUS", "NAME oil", "NAME crude"));

        assertThat(story(findings, "countries' names seen", "o1").counts()).isEqualTo(new Counts(1, 0, 0));
        assertThat(story(findings, "commodities' names seen", "o1").hits()).containsExactly("oil", "u s crude");
        assertThat(story(findings, "commodities' names seen", "o2").missed()).containsExactly("gold");
    }
}
