package io.lodewire.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.sink.tree.Draft;
import io.lodewire.sink.tree.Origin;
import io.lodewire.sink.tree.OutputTree;
import io.lodewire.sink.tree.StagedFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FilesCommandTest {

    private static final String FILE = "actions/dt=2025-11-04/p0-000000000000-000000000004.txt";

    @TempDir
    private Path out;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void writeOneChunk() throws IOException {
        try (var tree = OutputTree.open(out)) {
            var chain = tree.chain(new Origin("cluster", "id", "topic", 0));
            var path = Files.writeString(chain.stage(0).resolve("0.tmp"), "content");
            chain.commit(new Draft(0, 5, 3, 0, List.of(new StagedFile(path, "actions/dt=2025-11-04", 0, "txt", 3))));
        }
    }

    @Test
    void shouldListFoldersAndPartitions() {
        assertThat(run("list", out.toString())).isZero();

        assertThat(said.toString().lines())
                .anyMatch(line -> line.matches("actions +1 +1 +3 +7"))
                .anyMatch(line -> line.matches("topic-0 +1 +3 +5"));
    }

    @Test
    void shouldListAsJson() {
        assertThat(run("list", "--json", out.toString())).isZero();

        assertThat(said.toString())
                .contains("{\"folder\":\"actions\",\"days\":1,\"files\":1,\"rows\":3,\"bytes\":7}")
                .contains("\"partition\":0,\"chunks\":1,\"next\":5,\"records\":3,\"setAside\":0");
    }

    @Test
    void shouldSayThatAllIsWellOrWhatIsNot() throws IOException {
        assertThat(run("verify", out.toString())).isZero();

        Files.delete(out.resolve(FILE));

        assertThat(run("verify", out.toString())).isEqualTo(1);
        assertThat(said.toString().lines())
                .containsExactly("all files are as they were written, no offset is left out", FILE + " is gone");
    }

    private int run(String... arguments) {
        return new CommandLine(new FilesCommand())
                .setOut(new PrintWriter(said, true))
                .execute(arguments);
    }
}
