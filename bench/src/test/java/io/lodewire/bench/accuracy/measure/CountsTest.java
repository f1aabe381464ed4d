package io.lodewire.bench.accuracy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void shouldShareHitsOutOfFoundAndOfGold() {
        var counts = new Counts(6, 2, 4);

        assertThat(counts.precision()).isEqualTo(0.75);
        assertThat(counts.recall()).isEqualTo(0.6);
        assertThat(counts.f1()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(counts.gold()).isEqualTo(10);
        assertThat(counts.errors()).isEqualTo(6);
    }

    @Test
    void shouldBeZeroWhereThereIsNothing() {
        assertThat(Counts.ZERO.precision()).isZero();
        assertThat(Counts.ZERO.recall()).isZero();
        assertThat(Counts.ZERO.f1()).isZero();
    }

    @Test
    void shouldAddUp() {
        assertThat(new Counts(1, 2, 3).plus(new Counts(4, 5, 6))).isEqualTo(new Counts(5, 7, 9));
    }
}
