package io.lodewire.bench.accuracy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextLinesTest {

    @TempDir
    Path folder;

    @Test
    void shouldLeaveBlankLinesOutAndKeepTheirNumbers() throws IOException {
        var file = Files.writeString(folder.resolve("ids.txt"), "one\n\n  two \n");

        var lines = TextLines.read(file);

        assertThat(lines).containsExactly(new TextLines.Line(1, "one"), new TextLines.Line(3, "two"));
    }

    @Test
    void shouldUnpackGzipWhateverTheName() throws IOException {
        var file = folder.resolve("ids.txt");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("née\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(TextLines.first(file)).contains("née");
    }

    @Test
    void shouldTakeAnEmptyFile() throws IOException {
        var file = Files.createFile(folder.resolve("empty"));

        assertThat(TextLines.first(file)).isEmpty();
    }

    @Test
    void shouldNameTheFileThatIsMissing() {
        var missing = folder.resolve("nowhere.jsonl");

        assertThatThrownBy(() -> TextLines.read(missing))
                .isInstanceOf(InputException.class)
                .hasMessage("no such file: " + missing);
    }

    @Test
    void shouldNameTheFileThatCannotBeRead() {
        assertThatThrownBy(() -> TextLines.read(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(folder.toString());
    }
}
