package io.lodewire.sink.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.sink.sample.FastTempDir;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteOnceTest {

    private static final int WRITERS = 8;

    @TempDir(factory = FastTempDir.class)
    private Path folder;

    @Test
    void shouldCreateTheFileAndLeaveNoDraft() throws IOException {
        assertThat(create("one", "content")).isTrue();

        assertThat(target()).hasContent("content");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void shouldNotReplaceWhatAnotherCreated() throws IOException {
        create("one", "first");

        assertThat(create("two", "second")).isFalse();

        assertThat(target()).hasContent("first");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void shouldCountItsOwnContentAsSuccess() throws IOException {
        create("one", "content");

        assertThat(create("one", "content")).isTrue();
    }

    @Test
    void shouldNotWriteThroughADraftThatIsASecondNameOfTheFile() throws IOException {
        create("one", "first");
        Files.createLink(folder.resolve("target.one.tmp"), target());

        assertThat(create("one", "second")).isFalse();

        assertThat(target()).hasContent("first");
    }

    @RepeatedTest(20)
    void shouldLetOneOfManyWin() throws InterruptedException, ExecutionException, IOException {
        var barrier = new CyclicBarrier(WRITERS);
        var tasks = new ArrayList<Callable<Boolean>>();
        for (var n = 0; n < WRITERS; n++) {
            var writer = "writer-" + n;
            tasks.add(() -> {
                barrier.await();
                return create(writer, writer);
            });
        }
        var threads = Executors.newFixedThreadPool(WRITERS);

        var wins = new ArrayList<String>();
        var answers = threads.invokeAll(tasks);
        for (var n = 0; n < WRITERS; n++) {
            if (answers.get(n).get()) {
                wins.add("writer-" + n);
            }
        }
        threads.shutdown();

        assertThat(wins).hasSize(1);
        assertThat(Files.readString(target())).isEqualTo(wins.get(0));
    }

    private boolean create(String writer, String content) throws IOException {
        return new WriteOnce(target(), writer, CommitHook.NONE).create(content.getBytes(UTF_8));
    }

    private Path target() {
        return folder.resolve("target");
    }
}
