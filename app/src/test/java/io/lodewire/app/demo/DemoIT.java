package io.lodewire.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The demo as a newcomer runs it: from the jars of the distribution and nothing else. */
class DemoIT {

    private static final Path LIBRARIES = Path.of("target", "lodewire", "lib").toAbsolutePath();

    @TempDir
    private Path directory;

    @Test
    @Timeout(120)
    void shouldRunFromTheDistribution() throws IOException, InterruptedException {
        var told = directory.resolve("told.txt");
        var demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        LIBRARIES + "/*",
                        "io.lodewire.app.Lodewire",
                        "demo")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();

        assertThat(demo.waitFor(100, TimeUnit.SECONDS)).as("ends").isTrue();
        assertThat(demo.exitValue()).as(Files.readString(told)).isZero();
        assertThat(told).content().contains("rare-earths", "strategy");
    }
}
