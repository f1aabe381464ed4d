package io.lodewire.sink.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.sink.sample.FastTempDir;
import io.lodewire.sink.sample.Ledger;
import io.lodewire.sink.tree.OutputTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartitionFilesTest {

    @TempDir(factory = FastTempDir.class)
    private Path out;

    @Test
    void shouldNameFilesByDateAndOffsets() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(Bench.NEVER).open(tree);
            for (var n = 0; n < 6; n++) {
                files.add(n, Bench.event(n, 3), Bench.TARGET);
            }

            files.commit();

            assertThat(Ledger.paths(out))
                    .containsExactly(
                            "news.enriched.v1/dt=2025-11-01/p3-000000000000-000000000005.jsonl",
                            "news.enriched.v1/dt=2025-11-02/p3-000000000000-000000000005.jsonl",
                            "news.enriched.v1/dt=undated/p3-000000000000-000000000005.jsonl");
            assertThat(Ledger.ids(Ledger.files(out).get(0))).containsExactly("e1", "e4");
        }
    }

    @Test
    void shouldShowNothingBeforeTheCommit() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(Bench.NEVER, new Limits(1, 1), BenchFormats.jsonLines()).open(tree);

            files.add(0, Bench.event(1, 3), Bench.TARGET);

            assertThat(Ledger.files(out)).isEmpty();
        }
    }

    @Test
    void shouldBeginEachChunkWhereTheOneBeforeEnded() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(Bench.NEVER).open(tree);
            files.add(7, Bench.event(1, 3), Bench.TARGET);
            files.advanceTo(10);
            files.commit();
            files.add(12, Bench.event(1, 3), Bench.TARGET);
            files.commit();

            assertThat(Ledger.paths(out))
                    .containsExactly(
                            "news.enriched.v1/dt=2025-11-01/p3-000000000000-000000000009.jsonl",
                            "news.enriched.v1/dt=2025-11-01/p3-000000000010-000000000012.jsonl");
            assertThat(files.next()).isEqualTo(13);
        }
    }

    @Test
    void shouldGoOnFromTheLastManifest() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(Bench.NEVER).open(tree);
            files.add(41, Bench.event(1, 3), Bench.TARGET);
            files.commit();
        }

        try (var tree = OutputTree.open(out)) {
            var resume = new PartitionFiles(
                            tree.chain(Bench.ORIGIN), new Bench(Bench.NEVER).workshop, new FileProgress())
                    .recover();

            assertThat(resume).hasValue(42);
        }
    }

    @Test
    void shouldCommitARunOfWhichNoRouteTookAnything() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(Bench.NEVER).open(tree);
            files.add(0, Bench.event(1, 3), List.of());
            files.setAside(1);

            assertThat(files.commit()).isTrue();

            assertThat(files.next()).isEqualTo(2);
            assertThat(Ledger.files(out)).isEmpty();
            assertThat(out.resolve(".manifest/news.enriched.v1-p3-000000000000.json"))
                    .content()
                    .contains("\"records\":2", "\"setAside\":1", "\"next\":2");
        }
    }

    @Test
    void shouldCommitNothingWhenNothingWasRead() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(Bench.NEVER).open(tree);

            assertThat(files.commit()).isTrue();

            assertThat(files.next()).isZero();
        }
    }

    @Test
    void shouldBeDueByRecords() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(Bench.everyRecords(2)).open(tree);

            files.add(0, Bench.event(0, 3), Bench.TARGET);
            assertThat(files.isDue()).isFalse();
            files.add(1, Bench.event(1, 3), Bench.TARGET);
            assertThat(files.isDue()).isTrue();
        }
    }

    @Test
    void shouldBeDueByBytes() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(new Rotation(2_000, Long.MAX_VALUE, Duration.ofDays(1))).open(tree);

            files.add(0, Bench.event(0, 3), Bench.TARGET);
            assertThat(files.isDue()).isFalse();
            for (var n = 1; n < 4; n++) {
                files.add(n, Bench.event(n, 3), Bench.TARGET);
            }
            assertThat(files.isDue()).isTrue();
        }
    }

    @Test
    void shouldBeDueByTheClockThoughNothingMoreComes() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var bench = new Bench(new Rotation(Long.MAX_VALUE, Long.MAX_VALUE, Duration.ofSeconds(30)));
            var files = bench.open(tree);
            files.add(0, Bench.event(0, 3), Bench.TARGET);

            bench.nanos.set(Duration.ofSeconds(30).toNanos() - 1);
            assertThat(files.isDue()).isFalse();
            bench.nanos.set(Duration.ofSeconds(30).toNanos());
            assertThat(files.isDue()).isTrue();
            files.commit();
            bench.nanos.set(Duration.ofSeconds(90).toNanos());
            assertThat(files.isDue()).isFalse();
        }
    }

    @Test
    void shouldGiveALateStoryToItsOwnDateWithoutEndingTheChunk() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(Bench.NEVER).open(tree);
            files.add(0, Bench.event(2, 3), Bench.TARGET);
            files.add(1, Bench.event(1, 3), Bench.TARGET);
            files.add(2, Bench.event(5, 3), Bench.TARGET);

            files.commit();

            assertThat(Ledger.files(out)).hasSize(2);
        }
    }

    @Test
    void shouldGoOnBehindAnotherSinkThatWasFaster() throws IOException {
        try (var tree = OutputTree.open(out);
                var other = OutputTree.open(out)) {
            var slow = new Bench(Bench.NEVER).open(tree);
            var fast = new Bench(Bench.NEVER).open(other);
            slow.add(0, Bench.event(0, 3), Bench.TARGET);
            fast.add(0, Bench.event(0, 3), Bench.TARGET);
            fast.add(1, Bench.event(1, 3), Bench.TARGET);
            fast.commit();

            assertThat(slow.commit()).isFalse();

            assertThat(slow.next()).isEqualTo(2);
            assertThat(Ledger.counts(out, Bench.FOLDER))
                    .hasSize(2)
                    .containsValue(1)
                    .doesNotContainValue(2);
        }
    }

    @Test
    void shouldLeaveNothingOfAnAbandonedChunk() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(Bench.NEVER, new Limits(1, 1), BenchFormats.jsonLines()).open(tree);
            files.add(0, Bench.event(1, 3), Bench.TARGET);

            files.abandon();

            assertThat(files.isOpen()).isFalse();
            assertThat(files.next()).isZero();
        }
        try (var staged = Files.list(out.resolve(".staging"))) {
            assertThat(staged).isEmpty();
        }
    }

    @Test
    void shouldWriteOneFilePerRouteThatTookTheEvent() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var files = new Bench(Bench.NEVER).open(tree);

            files.add(0, Bench.event(1, 3), BenchFormats.targets("one", "two"));
            files.commit();

            assertThat(Ledger.counts(out, "one")).containsOnlyKeys("e1");
            assertThat(Ledger.counts(out, "two")).containsOnlyKeys("e1");
        }
    }
}
