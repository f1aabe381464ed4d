package io.lodewire.enrich.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contrast set of the taxonomy: each sentence differs from a neighbour in one thing. */
class ContrastTest {

    /** Not right yet, each explained in docs/limits.md; one that has become right must leave this list. */
    private static final Set<String> KNOWN_MISSES = Set.of();

    private static final ActionSteps STEPS = new ActionSteps();

    @ParameterizedTest
    @MethodSource("rows")
    void shouldTellEachSentenceFromItsNeighbour(SentenceTable.Row row) {
        var reading = STEPS.read(row.story());

        var faults = Findings.faults(reading, row.frames());

        if (KNOWN_MISSES.contains(row.id())) {
            assertThat(faults).as("a known miss has become right").isNotEmpty();
        } else {
            assertThat(faults).isEmpty();
        }
    }

    static List<SentenceTable.Row> rows() {
        return SentenceTable.read("contrast.tsv");
    }
}
