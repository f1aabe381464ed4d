package io.lodewire.ingest.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PacingErrorsTest {

    private final PacingErrors errors = new PacingErrors();

    @Test
    void shouldGiveQuantilesToATenthOfAMillisecond() {
        for (var millis = 1; millis <= 100; millis++) {
            errors.add(Duration.ofMillis(millis).toNanos());
        }

        assertThat(errors.total()).isEqualTo(100);
        assertThat(errors.quantile(0.5)).isEqualTo(Duration.ofMillis(50));
        assertThat(errors.quantile(0.99)).isEqualTo(Duration.ofMillis(99));
    }

    @Test
    void shouldCountWhatIsVeryLateAsTenSecondsAndNothingAsEarly() {
        errors.add(Duration.ofHours(1).toNanos());
        errors.add(-5);

        assertThat(errors.quantile(0)).isEqualTo(Duration.ZERO);
        assertThat(errors.quantile(1)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void shouldBeZeroBeforeTheFirst() {
        assertThat(errors.quantile(0.5)).isEqualTo(Duration.ZERO);
    }
}
