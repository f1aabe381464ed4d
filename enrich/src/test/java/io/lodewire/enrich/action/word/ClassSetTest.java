package io.lodewire.enrich.action.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassSetTest {

    @Test
    void shouldHoldWhatItIsMadeOf() {
        var set = ClassSet.of(3).with(ClassSet.of(130));

        assertThat(set.has(3)).isTrue();
        assertThat(set.has(130)).isTrue();
        assertThat(set.has(4)).isFalse();
        assertThat(set.has(500)).isFalse();
    }

    @Test
    void shouldMeetASetThatSharesAClass() {
        var set = ClassSet.of(70).with(ClassSet.of(1));

        assertThat(set.meets(ClassSet.of(70))).isTrue();
        assertThat(set.meets(ClassSet.of(71))).isFalse();
        assertThat(ClassSet.NONE.meets(set)).isFalse();
    }

    @Test
    void shouldNotChangeTheSetsThatItJoins() {
        var one = ClassSet.of(1);

        var both = one.with(ClassSet.of(2));

        assertThat(both.has(2)).isTrue();
        assertThat(one.has(2)).isFalse();
    }
}
