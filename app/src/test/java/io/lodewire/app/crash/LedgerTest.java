package io.lodewire.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final Ledger LEDGER = new Ledger(Set.of("a", "b", "c"));

    @Test
    void shouldAcceptEachIdOnceInAnyOrder() {
        assertThat(LEDGER.judge(List.of("c", "a", "b")).isExactlyOnce()).isTrue();
    }

    @Test
    void shouldNameWhatIsLostRepeatedAndUnknown() {
        var verdict = LEDGER.judge(List.of("a", "b", "b", "x", "x"));

        assertThat(verdict.isExactlyOnce()).isFalse();
        assertThat(verdict.lost()).containsExactly("c");
        assertThat(verdict.repeated()).containsExactly("b", "x");
        assertThat(verdict.unknown()).containsExactly("x");
        assertThat(verdict).hasToString("lost 1 [c], repeated 2 [b, x], unknown 1 [x]");
    }
}
