package io.lodewire.sink.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025-12-01, 2025-12-01, 2025-12-01",
        "2024-02, 2024-02-01, 2024-02-29",
        "2025-Q1, 2025-01-01, 2025-03-31",
        "2025-Q4, 2025-10-01, 2025-12-31",
        "2025-H1, 2025-01-01, 2025-06-30",
        "2025-H2, 2025-07-01, 2025-12-31",
        "1987, 1987-01-01, 1987-12-31"
    })
    void shouldKnowItsDays(String text, LocalDate first, LocalDate last) {
        assertThat(Period.of(text)).contains(new Period(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25", "2025-", "2025-13", "2025-00", "2025-02-29", "2025-12-00", "2025-Q5", "2025-H3", "soon"
            })
    void shouldNotTakeOtherTextForAPeriod(String text) {
        assertThat(Period.of(text)).isEmpty();
    }

    @Test
    void shouldOverlapWhatSharesADay() {
        assertThat(overlap("2025-12-01", "2025-Q4")).isTrue();
        assertThat(overlap("2025-12", "2025-12-31")).isTrue();
        assertThat(overlap("2025-H2", "2025")).isTrue();
        assertThat(overlap("2025-11", "2025-12")).isFalse();
        assertThat(overlap("2026-01-01", "2025")).isFalse();
    }

    private static boolean overlap(String one, String other) {
        var a = Period.of(one).orElseThrow();
        var b = Period.of(other).orElseThrow();
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        return a.overlaps(b);
    }
}
