package io.lodewire.sink.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.sink.sample.FastTempDir;
import io.lodewire.sink.sample.Ledger;
import io.lodewire.sink.tree.OutputTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetTest {

    @TempDir(factory = FastTempDir.class)
    private Path out;

    @Test
    void shouldWriteShuffledDatesWithOneFileOpenAtATime() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(Bench.NEVER, new Limits(1, 1 << 20), BenchFormats.jsonLines()).open(tree);
            for (var n = 0; n < 300; n++) {
                files.add(n, Bench.event(n * 7L, 30), Bench.TARGET);
            }

            files.commit();

            assertThat(Ledger.files(out)).hasSize(30);
            assertThat(Ledger.counts(out, Bench.FOLDER)).hasSize(300).doesNotContainValue(2);
        }
    }

    @Test
    void shouldKeepTheOrderOfEventsInASpilledFile() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(Bench.NEVER, new Limits(1, 1), BenchFormats.jsonLines()).open(tree);
            for (var n = 0; n < 6; n++) {
                files.add(n, Bench.event(n, 2), Bench.TARGET);
            }

            files.commit();

            assertThat(Ledger.ids(Ledger.files(out).get(0))).containsExactly("e1", "e3", "e5");
        }
    }

    @Test
    void shouldNumberTheFilesOfAFormatThatCannotGoOn() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(Bench.NEVER, new Limits(1, 1 << 20), BenchFormats.endingOnSpill()).open(tree);
            for (var n : new long[] {1, 4, 2, 7}) {
                files.add(n, Bench.event(n, 3), Bench.TARGET);
            }

            files.commit();

            assertThat(Ledger.paths(out))
                    .containsExactly(
                            "news.enriched.v1/dt=2025-11-01/p3-000000000000-000000000007.1.jsonl",
                            "news.enriched.v1/dt=2025-11-01/p3-000000000000-000000000007.jsonl",
                            "news.enriched.v1/dt=2025-11-02/p3-000000000000-000000000007.jsonl");
            assertThat(Ledger.ids(Ledger.files(out).get(0))).containsExactly("e7");
            assertThat(Ledger.ids(Ledger.files(out).get(1))).containsExactly("e1", "e4");
        }
    }

    @Test
    void shouldHoldNoMoreBytesInMemoryThanAllowed() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(Bench.NEVER, new Limits(100, 5_000), BenchFormats.jsonLines()).open(tree);

            for (var n = 0; n < 100; n++) {
                files.add(n, Bench.event(n, 20), Bench.TARGET);
            }

            assertThat(staged(out)).isGreaterThan(100 * 500 - 5_000);
        }
    }

    @Test
    void shouldRefuseLimitsOfNothing() {
        assertThatThrownBy(() -> new Limits(0, 1)).hasMessage("at least one file and one byte, not 0 and 1");
        assertThatThrownBy(() -> new Rotation(1, 0, Duration.ofSeconds(1))).hasMessageContaining("above zero");
        assertThatThrownBy(() -> new Rotation(1, 1, Duration.ZERO)).hasMessageContaining("above zero");
    }

    private static long staged(Path out) throws IOException {
        try (var paths = Files.walk(out.resolve(".staging"))) {
            return paths.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
    }
}
