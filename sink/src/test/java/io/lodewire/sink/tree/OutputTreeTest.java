package io.lodewire.sink.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.sink.sample.FastTempDir;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTreeTest {

    private static final Origin ORIGIN = new Origin("cluster", "id", "topic", 0);

    @TempDir(factory = FastTempDir.class)
    private Path out;

    @Test
    void shouldKeepItsId() throws IOException {
        String first;
        try (var tree = OutputTree.open(out)) {
            first = tree.id();
        }

        try (var tree = OutputTree.open(out)) {
            assertThat(tree.id()).isEqualTo(first).isNotEmpty();
        }
    }

    @Test
    void shouldLeaveNoStagingBehindWhenClosedInOrder() throws IOException {
        try (var tree = OutputTree.open(out)) {
            commit(tree, 0, 5);
        }

        assertThat(out.resolve(".staging")).isEmptyDirectory();
    }

    @Test
    void shouldGiveAFolderToOneTopicOnly() throws IOException {
        try (var tree = OutputTree.open(out)) {
            tree.claim("alerts", "one");
            tree.claim("alerts", "one");

            assertThatThrownBy(() -> tree.claim("alerts", "two"))
                    .hasMessage(out.resolve("alerts") + " holds events of one, so those of two cannot go there. "
                            + "Give the route another folder or name another output directory.");
        }
    }

    @Test
    void shouldRefuseADirectoryThatIsAFile() throws IOException {
        var file = Files.createFile(out.resolve("file"));

        assertThatThrownBy(() -> OutputTree.open(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void shouldStopAtATopicThatWasCreatedAgain() throws IOException {
        try (var tree = OutputTree.open(out)) {
            commit(tree, 0, 5);

            assertThatThrownBy(() -> tree.chain(new Origin("cluster", "other", "topic", 0))
                            .recover())
                    .hasMessageStartingWith("topic was deleted and created again since");
            assertThatThrownBy(() ->
                            tree.chain(new Origin("another", "id", "topic", 0)).recover())
                    .hasMessageContaining("from another Kafka cluster (cluster, this one is another)");
        }
    }

    @Test
    void shouldStopAtAManifestThatItCannotRead() throws IOException {
        try (var tree = OutputTree.open(out)) {
            Files.writeString(out.resolve(".manifest/topic-p0-000000000000.json"), "{\"format\":1,");
            assertThatThrownBy(() -> tree.chain(ORIGIN).recover())
                    .hasMessageContaining("topic-p0-000000000000.json is damaged");

            Files.writeString(out.resolve(".manifest/topic-p0-000000000000.json"), "{\"format\":2,\"files\":[]}");
            assertThatThrownBy(() -> tree.chain(ORIGIN).recover())
                    .hasMessageContaining("is of format 2, which this version cannot read");
        }
    }

    @Test
    void shouldStopAtAFileThatIsNotTheOneItWrote() throws IOException {
        try (var tree = OutputTree.open(out)) {
            commit(tree, 0, 5);
            Files.writeString(out.resolve("folder/p0-000000000000-000000000004.txt"), "other");

            assertThatThrownBy(() -> tree.chain(ORIGIN).recover())
                    .hasMessageEndingWith("is not the file that its manifest describes");
        }
    }

    @Test
    void shouldNotMindThatAFinishedFileWasTakenAway() throws IOException {
        try (var tree = OutputTree.open(out)) {
            commit(tree, 0, 5);
            Files.delete(out.resolve("folder/p0-000000000000-000000000004.txt"));

            assertThat(tree.chain(ORIGIN).recover()).hasValue(5);
        }
    }

    @Test
    void shouldTellChainsApart() throws IOException {
        try (var tree = OutputTree.open(out)) {
            commit(tree, 0, 5);
            commit(tree, 5, 1_000_000_000_000L);
            commit(tree, 1_000_000_000_000L, 1_000_000_000_007L);

            assertThat(tree.chain(ORIGIN).recover()).hasValue(1_000_000_000_007L);
            assertThat(tree.chain(new Origin("cluster", "id", "topic", 1)).recover())
                    .isEmpty();
            assertThat(tree.chain(new Origin("cluster", "id", "topic-p0", 0)).recover())
                    .isEmpty();
        }
    }

    @Test
    void shouldFinishWhatADeadInstanceCommittedAndDropWhatItDidNot() throws IOException {
        var dead = "1-1-dead";
        var chunk = out.resolve(".staging").resolve(dead).resolve("topic-p0-000000000000");
        try (var tree = FaultyTree.open(out, point -> failAt(point, "MANIFEST_DURABLE"))) {
            assertThatThrownBy(() -> commit(tree, 0, 5)).hasMessage("MANIFEST_DURABLE");
            moveStaging(tree.staging().instance(), dead);
        }
        Files.createDirectories(chunk.resolveSibling("topic-p9-000000000000"));

        OutputTree.open(out).close();

        assertThat(out.resolve("folder/p0-000000000000-000000000004.txt")).hasContent("0");
        assertThat(out.resolve(".staging")).isEmptyDirectory();
        assertThat(out.resolve(".manifest")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void shouldLeaveALivingInstanceAlone() throws IOException {
        var living = out.resolve(".staging/1-1-living");
        OutputTree.open(out).close();
        Files.createDirectories(living);
        var lock = out.resolve(".staging/1-1-living.lock");

        try (var held = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var mine = held.lock()) {
            assertThat(mine.isValid()).isTrue();
            OutputTree.open(out).close();
        }
        assertThat(living).exists();
    }

    /** Makes what this process has staged look as if a process that is gone had. */
    private void moveStaging(String instance, String dead) throws IOException {
        var staging = out.resolve(".staging");
        Files.move(staging.resolve(instance), staging.resolve(dead));
        Files.createFile(staging.resolve(dead + ".lock"));
        Files.createDirectories(staging.resolve(instance));
        var manifest = out.resolve(".manifest/topic-p0-000000000000.json");
        Files.move(Path.of(manifest + "." + instance + ".tmp"), Path.of(manifest + "." + dead + ".tmp"));
        Files.writeString(manifest, Files.readString(manifest).replace(instance, dead));
    }

    private static void failAt(String point, String wanted) {
        if (point.equals(wanted)) {
            throw new IllegalStateException(wanted);
        }
    }

    private static void commit(OutputTree tree, long first, long next) throws IOException {
        var chain = tree.chain(ORIGIN);
        var file = Files.writeString(chain.stage(first).resolve("0.tmp"), Long.toString(first));
        chain.commit(new Draft(first, next, 1, 0, List.of(new StagedFile(file, "folder", 0, "txt", 1))));
    }
}
