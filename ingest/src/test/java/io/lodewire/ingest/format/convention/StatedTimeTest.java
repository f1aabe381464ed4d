package io.lodewire.ingest.format.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2025-11-04, 2025-11-04T00:00:00Z",
        "20251104, 2025-11-04T00:00:00Z",
        "2025-11-04T10:30Z, 2025-11-04T10:30:00Z",
        "2025-11-04 10:30, 2025-11-04T10:30:00Z",
        "2025-11-04 10:30:05 UTC, 2025-11-04T10:30:05Z",
        "2025-11-04t10:30:05.25z, 2025-11-04T10:30:05.250Z",
        "2025-11-04T10:30:05+02:00, 2025-11-04T08:30:05Z",
        "2025-11-04T10:30:05-0330, 2025-11-04T14:00:05Z",
        "2025-11-04T10:30:05+02, 2025-11-04T08:30:05Z",
        "20251104T103005Z, 2025-11-04T10:30:05Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
        "1969-12-31T23:59:59.999Z, 1969-12-31T23:59:59.999Z"
    })
    void shouldReadWhatFeedsWrite(String text, String instant) {
        assertThat(StatedTime.iso(text)).contains(Instant.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2025",
                "2025-11",
                "2025-13-01",
                "2025-02-30",
                "2025-11-04T25:00Z",
                "-1",
                "2025-11-04T10:30:05+99:00",
                "2025-11-04T10:30Z and more",
                "٢٠٢٥-١١-٠٤"
            })
    void shouldRefuseEverythingElse(String text) {
        assertThat(StatedTime.iso(text)).isEmpty();
    }

    @Test
    void shouldAllowBlanksAround() {
        assertThat(StatedTime.iso(" 2025-11-04 ")).isPresent();
    }
}
