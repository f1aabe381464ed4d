package io.lodewire.sink.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.sink.sample.FastTempDir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainTest {

    private static final Origin ORIGIN = new Origin("cluster", "id", "topic", 0);

    @TempDir(factory = FastTempDir.class)
    private Path out;

    private OutputTree tree;

    @BeforeEach
    void open() throws IOException {
        tree = OutputTree.open(out);
    }

    @AfterEach
    void close() throws IOException {
        tree.close();
    }

    @Test
    void shouldStageInAnEmptyDirectory() throws IOException {
        var chain = tree.chain(ORIGIN);
        Files.createFile(chain.stage(0).resolve("left-over"));

        assertThat(chain.stage(0)).isEmptyDirectory();
    }

    @Test
    void shouldShowAllFilesOfAChunkAndClearItsStaging() throws IOException {
        var chain = tree.chain(ORIGIN);
        var staging = chain.stage(0);
        var files = List.of(staged(staging, "a", 0), staged(staging, "a", 1), staged(staging, "b/dt=x", 0));

        assertThat(chain.commit(new Draft(0, 10, 3, 0, files))).isTrue();

        assertThat(out.resolve("a/p0-000000000000-000000000009.txt")).hasContent("a0");
        assertThat(out.resolve("a/p0-000000000000-000000000009.1.txt")).hasContent("a1");
        assertThat(out.resolve("b/dt=x/p0-000000000000-000000000009.txt")).hasContent("b/dt=x0");
        assertThat(staging).doesNotExist();
    }

    @Test
    void shouldShowNothingOfAChunkThatLost() throws IOException {
        try (var other = OutputTree.open(out)) {
            other.chain(ORIGIN).commit(new Draft(0, 5, 1, 0, List.of()));
            var chain = tree.chain(ORIGIN);
            var file = staged(chain.stage(0), "a", 0);

            assertThat(chain.commit(new Draft(0, 10, 1, 0, List.of(file)))).isFalse();

            assertThat(out.resolve("a")).doesNotExist();
            assertThat(chain.recover()).hasValue(5);
        }
    }

    @Test
    void shouldDropWhatIsDiscarded() throws IOException {
        var chain = tree.chain(ORIGIN);
        var staging = chain.stage(0);
        Files.createFile(staging.resolve("0.tmp"));

        chain.discard(0);
        chain.discard(0);

        assertThat(staging).doesNotExist();
        assertThat(chain.recover()).isEmpty();
    }

    @Test
    void shouldRefuseAChunkOfNothing() {
        assertThatThrownBy(() -> new Draft(5, 5, 0, 0, List.of())).hasMessage("a chunk from 5 to before 5 is empty");
    }

    @RepeatedTest(10)
    void shouldLetSeveralFinishTheSameChunk() throws IOException, InterruptedException, ExecutionException {
        var chain = tree.chain(ORIGIN);
        var staging = chain.stage(0);
        var entries = new ArrayList<Manifest.Entry>();
        for (var n = 0; n < 20; n++) {
            var file = Files.writeString(staging.resolve(n + ".tmp"), "content");
            var staged = out.relativize(file).toString();
            entries.add(new Manifest.Entry("a/" + n, staged, 7, Durable.sha256(file), 1));
        }
        var manifest = new Manifest(1, ORIGIN, "instance", 0, 20, 20, 0, entries);
        Files.write(out.resolve(".manifest/topic-p0-000000000000.json"), ManifestJson.write(manifest));

        var threads = Executors.newFixedThreadPool(4);
        Callable<Long> recovery = () -> chain.recover().orElseThrow();
        for (var answer : threads.invokeAll(List.of(recovery, recovery, recovery, recovery))) {
            assertThat(answer.get()).isEqualTo(20);
        }
        threads.shutdown();

        try (var files = Files.list(out.resolve("a"))) {
            assertThat(files).hasSize(20);
        }
    }

    private static StagedFile staged(Path staging, String folder, int part) throws IOException {
        var path = staging.resolve(folder.replace('/', '_') + part + ".tmp");
        return new StagedFile(Files.writeString(path, folder + part), folder, part, "txt", 1);
    }
}
