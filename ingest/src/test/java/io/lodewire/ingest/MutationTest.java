package io.lodewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damage by seed: nothing breaks, hangs, slips through or needs much memory. */
class MutationTest {

    private static final int QUICK = 500;
    private static final int ALL = 10_000;

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

    @Test
    @Tag("long")
    void shouldReadTenThousandMutationsOfEachFormatIn256Megabytes() throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var process = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mutations.class.getName(),
                        Integer.toString(ALL))
                .inheritIO()
                .start();

        assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static List<String> described(byte[] bytes) {
        return Samples.items(bytes).stream()
                .map(item -> item.fold(
                        story -> story.article().toString(), aside -> aside.item(), malformed -> malformed.message()))
                .toList();
    }
}
