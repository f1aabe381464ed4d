package io.lodewire.bench.accuracy.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.bench.accuracy.measure.Witness;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagLabelsTest {

    private static final Witness TEXAS = new Witness("Texas", "NAME");
    private static final List<Tag> TAGS = List.of(
            new Tag("US-TX", "FOCUS", List.of(TEXAS)),
            new Tag("CN", "MENTION", List.of()),
            new Tag("XW-OPEC", "FOCUS", List.of()),
            new Tag("GB", "UNKNOWN", List.of()));

    @Test
    void shouldCountASubdivisionForItsCountryAndABlocForNone() {
        var focus = TagLabels.of(TAGS, Reach.FOCUS, TagLabels::country);

        assertThat(focus.names()).containsExactly("US");
        assertThat(focus.words("US")).containsExactly(TEXAS);
    }

    @Test
    void shouldReachAllThatIsNamed() {
        assertThat(TagLabels.of(TAGS, Reach.ANY, TagLabels::country).names()).containsExactly("CN", "US");
        assertThat(TagLabels.of(TAGS, Reach.ANY, TagLabels::code).names()).containsExactly("CN", "US-TX", "XW-OPEC");
    }

    @Test
    void shouldMarkWordsWithTheirSalience() {
        var aside = TagLabels.bySalience(TAGS, TagLabels::country);

        assertThat(aside.words("US")).containsExactly(new Witness("Texas", "FOCUS"));
        assertThat(aside.words("CN")).containsExactly(new Witness("", "MENTION"));
    }
}
