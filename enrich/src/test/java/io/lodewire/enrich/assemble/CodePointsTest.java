package io.lodewire.enrich.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.text.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    private static final long SEED = 20251104;

    @Test
    void shouldLeaveIndicesOfTextWithoutSurrogates() {
        var points = new CodePoints("Терbium");

        assertThat(points.length()).isEqualTo(7);
        assertThat(points.begin(new Span(3, 7))).isEqualTo(3);
    }

    @Test
    void shouldCountPairsOnce() {
        var text = "a\uD83D\uDE00b";
        var points = new CodePoints(text);

        assertThat(points.length()).isEqualTo(3);
        assertThat(points.begin(new Span(3, 4))).isEqualTo(2);
        assertThat(points.end(new Span(1, 3))).isEqualTo(2);
    }

    @Test
    void shouldAgreeWithTheJdkOnAnyText() {
        var random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            var text = text(random);
            var points = new CodePoints(text);
            for (int index = 0; index <= text.length(); index++) {
                assertThat(points.end(new Span(0, index)))
                        .as("seed %d, round %d, index %d", SEED, round, index)
                        .isEqualTo(text.codePointCount(0, index));
            }
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.appendCodePoint(0x1F600 + random.nextInt(60));
                case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }
}
