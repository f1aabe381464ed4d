package io.lodewire.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"0.0625, 0.062", "0.1875, 0.188", "0.0005, 0.001", "1, 1.000", "0, 0.000"})
    void shouldRoundTheBinaryValueHalvesToEven(double share, String figure) {
        assertThat(Figures.of(share)).isEqualTo(figure);
    }
}
