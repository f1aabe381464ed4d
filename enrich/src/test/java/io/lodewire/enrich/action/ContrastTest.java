package io.lodewire.enrich.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contrast set of the taxonomy: each sentence differs from a neighbour in one thing. */
class ContrastTest {

    private static final ActionSteps STEPS = new ActionSteps();

    @ParameterizedTest
    @MethodSource("rows")
    void shouldTellEachSentenceFromItsNeighbour(SentenceTable.Row row) {
        var reading = STEPS.read(row.story());

        assertThat(Findings.faults(reading, row.frames())).isEmpty();
    }

    static List<SentenceTable.Row> rows() {
        return SentenceTable.read("contrast.tsv");
    }
}
