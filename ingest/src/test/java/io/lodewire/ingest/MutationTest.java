package io.lodewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damage by seed: nothing breaks, hangs or slips through. */
class MutationTest {

    private static final int QUICK = 500;

    static List<FormatSamples> formats() {
        return FormatSamples.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    @Timeout(120)
    void shouldReadDamagedBytesAsTheirFormatWithoutFailing(FormatSamples format) {
        new Mutations(format).check(QUICK);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void shouldReadDamagedBytesTheSameTwice(FormatSamples format) {
        for (var seed = 0; seed < 50; seed++) {
            var bytes = new Mutator(seed).mutate(Samples.bytes(format.samples().get(0)));

            assertThat(described(bytes)).as("%s, seed %d", format, seed).isEqualTo(described(bytes));
        }
    }

    private static List<String> described(byte[] bytes) {
        return Samples.items(bytes).stream()
                .map(item -> item.fold(
                        story -> story.article().toString(), aside -> aside.item(), malformed -> malformed.message()))
                .toList();
    }
}
