package io.lodewire.sink.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.sink.failure.SinkException;
import io.lodewire.sink.sample.FastTempDir;
import io.lodewire.sink.tree.Draft;
import io.lodewire.sink.tree.Origin;
import io.lodewire.sink.tree.OutputTree;
import io.lodewire.sink.tree.StagedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {

    private static final String FIRST = "actions/dt=2025-11-04/p0-000000000000-000000000009.txt";
    private static final String SECOND = "actions/dt=2025-11-05/p0-000000000010-000000000014.txt";

    @TempDir(factory = FastTempDir.class)
    private Path out;

    /** Two chunks of one partition, one of another that no route took. */
    @BeforeEach
    void writeChunks() throws IOException {
        try (var tree = OutputTree.open(out)) {
            commit(tree, 0, 0, 10, "actions/dt=2025-11-04", "articles/dt=undated");
            commit(tree, 0, 10, 15, "actions/dt=2025-11-05");
            commit(tree, 1, 0, 7);
        }
    }

    @Test
    void shouldSumUpFolders() throws IOException {
        assertThat(Inventory.of(out).folders())
                .containsExactly(new FolderSummary("actions", 2, 2, 4, 42), new FolderSummary("articles", 1, 1, 2, 19));
    }

    @Test
    void shouldSumUpPartitions() throws IOException {
        assertThat(Inventory.of(out).chains())
                .containsExactly(new ChainSummary("topic", 0, 2, 15, 10, 2), new ChainSummary("topic", 1, 1, 7, 5, 1));
    }

    @Test
    void shouldRefuseADirectoryWithoutManifests() {
        assertThatThrownBy(() -> Inventory.of(out.resolve("actions")))
                .isInstanceOf(SinkException.class)
                .hasMessage(out.resolve("actions") + " is no output directory of a sink: it holds no manifests.");
    }

    @Test
    void shouldFindNothingWrongWithWhatWasWritten() throws IOException {
        assertThat(new Verification(out).problems()).isEmpty();
    }

    @Test
    void shouldNameOffsetsThatAreInNoChunk() throws IOException {
        Files.delete(out.resolve(".manifest/topic-p0-000000000000.json"));

        assertThat(new Verification(out).problems())
                .contains("partition 0 of topic: offsets from 0 to 9 are in no chunk", FIRST + " is in no manifest");
    }

    @Test
    void shouldNameFilesThatAreNotAsTheyWereWritten() throws IOException {
        Files.writeString(out.resolve(FIRST), "X".repeat(21));
        Files.writeString(out.resolve(SECOND), "short");

        assertThat(new Verification(out).problems())
                .containsExactly(
                        FIRST + " does not hold what was written", SECOND + " has 5 bytes, but 21 were written");
    }

    @Test
    void shouldNameFilesThatAreGoneAndFilesThatNobodyKnows() throws IOException {
        Files.delete(out.resolve(SECOND));
        Files.writeString(out.resolve("articles/stray"), "x");

        assertThat(new Verification(out).problems())
                .containsExactly(SECOND + " is gone", "articles/stray is in no manifest");
    }

    @Test
    void shouldNotMissAFileThatIsCommittedAndStillStaged() throws IOException {
        var manifest = Files.readString(out.resolve(".manifest/topic-p0-000000000010.json"));
        var staged = out.resolve(manifest.replaceFirst("(?s).*\"staged\":\"([^\"]*)\".*", "$1"));
        Files.createDirectories(staged.getParent());
        Files.move(out.resolve(SECOND), staged);

        assertThat(new Verification(out).problems()).isEmpty();
    }

    private static void commit(OutputTree tree, int partition, long first, long next, String... folders)
            throws IOException {
        var chain = tree.chain(new Origin("cluster", "id", "topic", partition));
        var staging = chain.stage(first);
        var files = new ArrayList<StagedFile>();
        for (var folder : folders) {
            var path = Files.writeString(staging.resolve(files.size() + ".tmp"), folder);
            files.add(new StagedFile(path, folder, 0, "txt", 2));
        }
        chain.commit(new Draft(first, next, 5, 1, files));
    }
}
