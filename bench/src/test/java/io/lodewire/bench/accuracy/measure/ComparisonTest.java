package io.lodewire.bench.accuracy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Labels GOLD = Labels.builder()
            .add("CN", List.of(new Witness("Beijing", "city")))
            .add("ZM", List.of(new Witness("Zambia", "country")))
            .build();
    private static final Labels FOUND = Labels.builder()
            .add("CN", List.of(new Witness("Beijing", "METONYM")))
            .add("US", List.of(new Witness("American", "DEMONYM")))
            .build();
    private static final Comparison STORY = new Comparison("1", "Title", GOLD, FOUND);

    @Test
    void shouldTellHitsFromErrors() {
        assertThat(STORY.hits()).containsExactly("CN");
        assertThat(STORY.wrong()).containsExactly("US");
        assertThat(STORY.missed()).containsExactly("ZM");
        assertThat(STORY.counts()).isEqualTo(new Counts(1, 1, 1));
    }

    @Test
    void shouldCountAsIfOnlyOneKindHadBeenRead() {
        assertThat(STORY.foundBy("METONYM").counts()).isEqualTo(new Counts(1, 0, 1));
        assertThat(STORY.foundBy("DEMONYM").counts()).isEqualTo(new Counts(0, 1, 2));
    }

    @Test
    void shouldCountAsIfGoldHeldOnlyOneKind() {
        assertThat(STORY.goldOf("country").counts()).isEqualTo(new Counts(0, 2, 1));
    }
}
