package io.lodewire.enrich.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class YearlessTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 4);

    @Test
    void shouldTakeTheRunningMonthInBothDirections() {
        var november = Yearless.month(11);

        assertThat(november.latest(DAY)).isEqualTo(Period.month(2025, 11));
        assertThat(november.earliest(DAY)).isEqualTo(Period.month(2025, 11));
    }

    @Test
    void shouldFindLeapDaysAcrossACentury() {
        var leapDay = Yearless.day(2, 29);

        assertThat(leapDay.latest(LocalDate.of(1903, 12, 31))).isEqualTo(Period.day(1896, 2, 29));
        assertThat(leapDay.earliest(LocalDate.of(1897, 1, 1))).isEqualTo(Period.day(1904, 2, 29));
    }

    @Test
    void shouldRatherLookBackWhenTheVerbIsSilent() {
        assertThat(Yearless.month(4).resolve(DAY, Look.EITHER)).isEqualTo(Period.month(2025, 4));
        assertThat(Yearless.day(12, 1).resolve(DAY, Look.EITHER)).isEqualTo(Period.day(2025, 12, 1));
    }

    @Test
    void shouldTurnRoundForADateNearlyAYearAwayWhenTheVerbIsFaint() {
        var first = Yearless.day(12, 1);

        assertThat(first.resolve(DAY, Look.BACK)).isEqualTo(Period.day(2024, 12, 1));
        assertThat(first.resolve(DAY, Look.RATHER_BACK)).isEqualTo(Period.day(2025, 12, 1));
        assertThat(Yearless.day(10, 20).resolve(DAY, Look.RATHER_AHEAD)).isEqualTo(Period.day(2025, 10, 20));
    }

    @Test
    void shouldStayOpenWithoutTheStorysDay() {
        assertThat(Yearless.month(4).resolve(null, Look.BACK)).isNull();
    }
}
