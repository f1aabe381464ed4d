package io.lodewire.bench.accuracy.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.bench.accuracy.measure.Counts;
import io.lodewire.bench.accuracy.measure.Witness;
import io.lodewire.bench.accuracy.sample.PredictionLine;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ReutersGoldTest extends GoldTest {

    private static final String PLACES = "PLACES (focus)";
    private static final String TOPICS = "commodity TOPICS (focus)";

    @Test
    void shouldLeaveOutStoriesThatNobodyIndexed() throws IOException {
        var findings = compare(GoldKind.REUTERS);

        assertThat(ids(measure(findings, PLACES))).containsExactly("1", "2", "3", "6");
        assertThat(ids(measure(findings, TOPICS))).containsExactly("1", "3", "6");
    }

    @Test
    void shouldMapLabelsToCodesAndMergeTheGermanies() throws IOException {
        var findings = compare(
                GoldKind.REUTERS,
                PredictionLine.of("1").region("SU", "FOCUS").region("US-TX", "FOCUS"),
                PredictionLine.of("2").region("DD", "FOCUS").region("DE", "FOCUS"));

        assertThat(story(findings, PLACES, "1").counts()).isEqualTo(new Counts(2, 0, 0));
        assertThat(story(findings, PLACES, "2").counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void shouldPassOverCountriesThatReutersHasNoLabelFor() throws IOException {
        var findings = compare(
                GoldKind.REUTERS, PredictionLine.of("3").region("UA", "FOCUS").region("GB", "FOCUS"));

        assertThat(story(findings, PLACES, "3").wrong()).containsExactly("GB");
    }

    @Test
    void shouldMissALabelThatTheTableDoesNotHave() throws IOException {
        assertThat(story(compare(GoldKind.REUTERS), PLACES, "6").missed()).containsExactly("atlantis");
    }

    @Test
    void shouldAskWithoutTheUnitedStates() throws IOException {
        var findings = compare(
                GoldKind.REUTERS, PredictionLine.of("1").region("US", "FOCUS").region("SU", "MENTION"));

        var focus = story(findings, "PLACES without usa (focus)", "1");
        assertThat(focus.counts()).isEqualTo(new Counts(0, 0, 1));
        assertThat(focus.aside().words("SU")).containsExactly(new Witness("", "MENTION"));
        assertThat(story(findings, "PLACES without usa (any mention)", "1").counts())
                .isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void shouldGiveACommodityTheTopicsOfItsGroups() throws IOException {
        var findings = compare(
                GoldKind.REUTERS,
                PredictionLine.of("1").commodity("wheat", "FOCUS").commodity("gold", "MENTION"),
                PredictionLine.of("6").commodity("no-such-good", "FOCUS"));

        assertThat(story(findings, TOPICS, "1").counts()).isEqualTo(new Counts(2, 0, 0));
        assertThat(story(findings, TOPICS, "6").counts()).isEqualTo(new Counts(0, 0, 1));
    }
}
