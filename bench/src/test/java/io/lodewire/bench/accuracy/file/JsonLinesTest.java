package io.lodewire.bench.accuracy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    @TempDir
    Path folder;

    @Test
    void shouldReadOneObjectALine() throws IOException {
        var file = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": 1}\n\n{\"id\": \"b\"}\n");

        var rows = JsonLines.read(file);

        assertThat(rows).extracting(row -> row.text("id")).containsExactly("1", "b");
    }

    @Test
    void shouldNameTheLineThatIsNotJson() throws IOException {
        var file = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\": 1}\n{\"id\": \n");

        assertThatThrownBy(() -> JsonLines.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(file + ", line 2: not JSON");
    }

    @Test
    void shouldRejectWhatIsNoObject() {
        assertThatThrownBy(() -> JsonLines.parse("here", "[1]"))
                .isInstanceOf(InputException.class)
                .hasMessage("here: expected a JSON object");
    }

    @Test
    void shouldReadAbsentAndNullFieldsAsEmpty() {
        var row = JsonLines.parse("here", "{\"nothing\": null}");

        assertThat(row.has("nothing")).isFalse();
        assertThat(row.text("nothing", "else")).isEqualTo("else");
        assertThat(row.flag("absent")).isFalse();
        assertThat(row.texts("absent")).isEmpty();
        assertThat(row.rows("nothing")).isEmpty();
        assertThat(row.row("absent").has("id")).isFalse();
    }

    @Test
    void shouldNameTheFieldThatIsRequired() {
        var row = JsonLines.parse("gold.jsonl, line 3", "{\"id\": {}}");

        assertThatThrownBy(() -> row.text("id"))
                .isInstanceOf(InputException.class)
                .hasMessage("gold.jsonl, line 3: no field 'id'");
    }
}
