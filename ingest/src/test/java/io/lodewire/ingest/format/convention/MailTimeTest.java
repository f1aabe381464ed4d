package io.lodewire.ingest.format.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tue, 4 Nov 2025 10:30:00 +0100 | 2025-11-04T09:30:00Z",
                "Tue, 04 Nov 2025 10:30 GMT | 2025-11-04T10:30:00Z",
                "4 Nov 25 10:30 EST | 2025-11-04T15:30:00Z",
                "4 November 2025 10:30:15 | 2025-11-04T10:30:15Z",
                "Wed, 26-Feb-97 08:00:00 PST | 1997-02-26T16:00:00Z",
                "Sun, 25 Oct 2020 19:50:29 GMT (UTC) | 2020-10-25T19:50:29Z",
                "1 Jan 2020 | 2020-01-01T00:00:00Z"
            })
    void shouldRead(String text, Instant instant) {
        assertThat(MailTime.read(text)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "Tue, 99 Nov 2025 10:30 GMT",
                "4 Foo 2025",
                "4 Nov 2025 25:00",
                "4 Nov 2025 10:00 XXX",
                "4 Nov 2025 10:00 +9999"
            })
    void shouldNotReadWhatIsNoTime(String text) {
        assertThat(MailTime.read(text)).isEmpty();
    }

    @Test
    void shouldTellWhetherTheZoneIsStated() {
        assertThat(MailTime.hasZone("4 Nov 2025 10:30 GMT")).isTrue();
        assertThat(MailTime.hasZone("4 Nov 2025 10:30")).isFalse();
        assertThat(Flags.ofTime("4 Nov 2025 10:30")).containsExactly(Flags.ZONE_ASSUMED);
        assertThat(Flags.ofTime("2025-11-04T10:30:00Z")).isEmpty();
        assertThat(Flags.ofTime("soon")).isEmpty();
    }
}
