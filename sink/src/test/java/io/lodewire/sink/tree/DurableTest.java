package io.lodewire.sink.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.sink.sample.FastTempDir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableTest {

    @TempDir(factory = FastTempDir.class)
    private Path folder;

    @Test
    void shouldHashAFile() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "abc");

        assertThat(Durable.sha256(file)).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void shouldSyncFilesAndDirectories() throws IOException {
        Durable.sync(folder);
        Durable.sync(Files.createFile(folder.resolve("file")));

        assertThatThrownBy(() -> Durable.sync(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void shouldCreateDirectoriesBelowTheRoot() throws IOException {
        var deep = folder.resolve("a/b/c");

        Durable.createDirectories(folder, deep);
        Durable.createDirectories(folder, deep);

        assertThat(deep).isDirectory();
    }

    @Test
    void shouldDeleteATreeAndNotMindOneThatIsGone() throws IOException {
        var top = Files.createDirectories(folder.resolve("top/inner"));
        Files.createFile(top.resolve("file"));

        Durable.deleteTree(folder.resolve("top"));
        Durable.deleteTree(folder.resolve("top"));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void shouldSyncManyAtOnce() throws IOException {
        var files = new ArrayList<Path>();
        for (var n = 0; n < 100; n++) {
            files.add(Files.writeString(folder.resolve("file-" + n), "x"));
        }

        try (var syncer = new Syncer()) {
            syncer.sync(files);
            syncer.sync(List.of());

            files.add(folder.resolve("none"));
            assertThatThrownBy(() -> syncer.sync(files)).isInstanceOf(NoSuchFileException.class);
        }
    }
}
