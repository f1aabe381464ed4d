package io.lodewire.enrich.text.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "November 4, 2025",
                "4 Nov 2025",
                "Tuesday, 4th November 2025",
                "2025-11-04",
                "2025-11-04T10:30:00Z",
                "04.11.2025",
                "Published: Nov 4, 2025, 10:30 am GMT",
                "Last updated on November 4, 2025 at 10:30",
                "Nov 4",
            })
    void shouldTellDateLines(String line) {
        assertThat(DateLines.isDateLine(line, 0, line.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "November was cold",
                "May",
                "March 24.",
                "Prices on November 4, 2025",
                "1,234 5,678",
                "154525400",
                "Apr 7 coffee",
                "Tuesday",
                "(2025)",
            })
    void shouldTellOtherLines(String line) {
        assertThat(DateLines.isDateLine(line, 0, line.length())).isFalse();
    }
}
