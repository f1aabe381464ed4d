package io.lodewire.enrich.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.schemas.taxonomy.ActionTaxonomy;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own sentences, for each action some that tell of it and twins that do not. */
class SentencesTest {

    private static final ActionSteps STEPS = new ActionSteps();

    @ParameterizedTest
    @MethodSource("rows")
    void shouldReadEachSentence(SentenceTable.Row row) {
        var reading = STEPS.read(row.story());

        assertThat(Findings.faults(reading, row.frames())).isEmpty();
    }

    @Test
    void shouldHaveASentenceForEveryAction() {
        var told = rows().stream()
                .flatMap(row -> row.frames().stream())
                .map(ExpectedFrame::action)
                .collect(Collectors.toSet());

        assertThat(told).containsAll(ActionTaxonomy.standard().ids());
    }

    static List<SentenceTable.Row> rows() {
        return SentenceTable.read("sentences.tsv");
    }
}
