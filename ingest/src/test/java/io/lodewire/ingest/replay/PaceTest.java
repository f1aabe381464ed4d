package io.lodewire.ingest.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void shouldReadSpeedsAndRates() {
        assertThat(Pace.of(Optional.empty(), Optional.empty())).isEqualTo(Pace.MAX);
        assertThat(Pace.of(Optional.of("max"), Optional.empty())).isEqualTo(Pace.MAX);
        assertThat(Pace.of(Optional.of("600x"), Optional.of("100/s"))).isEqualTo(new Pace(600, 100));
        assertThat(Pace.of(Optional.of("0.5x"), Optional.of("2"))).isEqualTo(new Pace(0.5, 2));
    }

    @Test
    void shouldKnowWhetherItWaits() {
        assertThat(Pace.MAX.isPaced()).isFalse();
        assertThat(new Pace(1, 0).isPaced()).isTrue();
        assertThat(new Pace(0, 1).isPaced()).isTrue();
    }

    @Test
    void shouldSayWhatItCannotRead() {
        assertThatThrownBy(() -> Pace.of(Optional.of("fast"), Optional.empty())).hasMessageContaining("'fast'");
        assertThatThrownBy(() -> Pace.of(Optional.of("0x"), Optional.empty())).hasMessageContaining("such as 1x");
        assertThatThrownBy(() -> Pace.of(Optional.empty(), Optional.of("10/min")))
                .hasMessageContaining("100/s");
    }
}
