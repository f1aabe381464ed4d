package io.lodewire.sink.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void shouldFindTheWordWithOneLetterWrong() {
        assertThat(Nearest.to("comodity", List.of("region", "commodity", "action")))
                .isEqualTo("commodity");
        assertThat(Nearest.to("regoin", List.of("origin", "region"))).isEqualTo("region");
    }

    @Test
    void shouldLookPastCaseAndSeparators() {
        assertThat(Nearest.to("Rare Earths", List.of("base-metals", "rare-earths")))
                .isEqualTo("rare-earths");
        assertThat(Nearest.to("in-force", List.of("IN_PROGRESS", "IN_FORCE"))).isEqualTo("IN_FORCE");
    }

    @Test
    void shouldPreferACandidateThatHasTheWordAsAPart() {
        assertThat(Nearest.to("oil", List.of("coal", "crude-oil"))).isEqualTo("crude-oil");
    }

    @Test
    void shouldTakeTheFirstOfEquals() {
        assertThat(Nearest.to("ab", List.of("ax", "ay"))).isEqualTo("ax");
    }

    @Test
    void shouldCountASwapOfNeighboursOnce() {
        assertThat(Nearest.distance("ab", "ba")).isEqualTo(2);
        assertThat(Nearest.distance("", "abc")).isEqualTo(6);
        assertThat(Nearest.distance("abc", "abc")).isZero();
    }
}
