package io.lodewire.enrich.text.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shr loss 40 cts vs loss 4.72 dlrs",
                "Shr six cts vs five cts",
                "Net 2,198,469 vs 3,635,565",
                "Turnover 14.09 billion vs 15.35 billion.",
                "NYSE COMPOSITE 168.38 UP 1.62",
                "MAY7 6150 UNCH",
                "3 Months 456.0 456.0 457.0",
                "Hg Cash -- -- --",
                "Record April 15",
                "Nickel 12.3 14.5",
            })
    void shouldTellRows(String line) {
        assertThat(Figures.isRow(line, 0, line.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The marketing year for corn began September 1.",
                "- 8 pct bonds due July 1, 1990,",
                "Peru sold 5 mln tonnes of tin in 1986.",
                "The company earned 5 mln dlrs in the year vs 4 mln in 1986. It had expected more.",
                "Brazil vs Chile",
                "China",
            })
    void shouldTellProse(String line) {
        assertThat(Figures.isRow(line, 0, line.length())).isFalse();
    }

    @Test
    void shouldTakeLinesOfRowsForATable() {
        assertThat(isTable("LAST CHANGE\nAPR7 UNTRD\nMAY7 6150 UNCH\nJUN7 UNTRD"))
                .isTrue();
    }

    @Test
    void shouldNotTakeWrappedProseForATable() {
        assertThat(isTable("Routine sales were made. March sold at\n4,340, 4,345 and 4,350 dlrs."))
                .isFalse();
    }

    private static boolean isTable(String text) {
        int lines = (int) text.lines().count();
        return Figures.isTable(text, new Paragraph(0, text.length(), lines));
    }
}
