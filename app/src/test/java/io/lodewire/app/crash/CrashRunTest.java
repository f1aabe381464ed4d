package io.lodewire.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrashRunTest {

    @Test
    void shouldChooseTheSameMarksForTheSameSeed() {
        assertThat(new CrashRun(42, 5).marks(1_000)).isEqualTo(new CrashRun(42, 5).marks(1_000));
        assertThat(new CrashRun(42, 5).marks(1_000)).isNotEqualTo(new CrashRun(43, 5).marks(1_000));
    }

    @Test
    void shouldChooseAscendingMarksInsideTheOutput() {
        assertThat(new CrashRun(42, 9).marks(10)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void shouldTellItsSeed() {
        assertThat(new CrashRun(42, 5)).hasToString("CrashRun[seed=42, kills=5]");
    }
}
