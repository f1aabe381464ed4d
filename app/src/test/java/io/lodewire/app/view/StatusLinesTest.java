package io.lodewire.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.source.status.SourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusLinesTest {

    private static final Instant NOW = Instant.parse("2025-06-01T00:00:00Z");
    private static final SourceStatus FINE = new SourceStatus(
            "inbox",
            Optional.of(NOW.minusSeconds(7)),
            new SourceStatus.Counts(1_234, 5, 6, 7),
            Duration.ofMinutes(3),
            "");

    @Test
    void shouldTellAPersonHowASourceIsDoing() {
        assertThat(StatusLines.line(FINE, NOW))
                .matches("inbox +1,234 stories +5 aside +6 rejected +read 7 s ago +lag 3 min +ok");
    }

    @Test
    void shouldTellWhatIsWrong() {
        var failing =
                new SourceStatus("metals", Optional.empty(), SourceStatus.Counts.NONE, Duration.ofHours(9), "HTTP 500");

        assertThat(StatusLines.line(failing, NOW))
                .contains("read never")
                .contains("lag 9 h")
                .endsWith("HTTP 500");
    }

    @Test
    void shouldTellAMachine() {
        assertThat(StatusLines.json(FINE))
                .isEqualTo(
                        "{\"source\":\"inbox\",\"lastSuccess\":\"2025-05-31T23:59:53Z\",\"stories\":1234,\"setAside\":5,"
                                + "\"rejected\":6,\"known\":7,\"lagSeconds\":180,\"problem\":\"\"}");
        assertThat(StatusLines.json(SourceStatus.idle("feed"))).contains("\"lastSuccess\":null");
    }
}
