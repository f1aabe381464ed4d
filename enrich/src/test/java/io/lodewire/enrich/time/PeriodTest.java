package io.lodewire.enrich.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void shouldWriteValuesAsEventsDo() {
        assertThat(Period.around(DAY, Precision.DAY).value()).isEqualTo("2024-02-29");
        assertThat(Period.around(DAY, Precision.MONTH).value()).isEqualTo("2024-02");
        assertThat(Period.around(DAY, Precision.QUARTER).value()).isEqualTo("2024-Q1");
        assertThat(Period.around(DAY, Precision.HALF).value()).isEqualTo("2024-H1");
        assertThat(Period.around(DAY, Precision.YEAR).value()).isEqualTo("2024");
    }

    @Test
    void shouldEndOnItsLastDay() {
        assertThat(Period.month(2025, 11).last()).isEqualTo("2025-11-30");
        assertThat(Period.quarter(2025, 4).last()).isEqualTo("2025-12-31");
        assertThat(Period.half(2025, 1).last()).isEqualTo("2025-06-30");
        assertThat(Period.year(2024).last()).isEqualTo("2024-12-31");
        assertThat(Period.day(DAY).last()).isEqualTo(DAY);
    }

    @Test
    void shouldCountInItsOwnKind() {
        assertThat(Period.month(2025, 11).plus(2).value()).isEqualTo("2026-01");
        assertThat(Period.quarter(2025, 1).plus(-1).value()).isEqualTo("2024-Q4");
        assertThat(Period.half(2025, 2).plus(1).value()).isEqualTo("2026-H1");
    }

    @Test
    void shouldKnowNoDayThatTheCalendarLacks() {
        assertThat(Period.day(2025, 2, 29)).isNull();
        assertThat(Period.day(2025, 13, 1)).isNull();
        assertThat(Period.day(2025, 4, 31)).isNull();
        assertThat(Period.day(2025, 4, 0)).isNull();
    }
}
