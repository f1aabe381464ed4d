package io.lodewire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Damage by seed, in a process of its own whose memory is small. */
@Tag("long")
class MutationIT {

    private static final int SEEDS = 10_000;

    @Test
    void shouldReadTenThousandMutationsOfEachFormatIn256Megabytes() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Mutations.class.getName(),
                        Integer.toString(SEEDS))
                .inheritIO()
                .start();

        assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
