package io.lodewire.bench.accuracy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TsvTableTest {

    @TempDir
    Path folder;

    @Test
    void shouldReadTheFirstTwoColumns() throws IOException {
        var file = Files.writeString(folder.resolve("codes.tsv"), "peru\tPE\tAmericas\nussr\tSU*\n");

        assertThat(TsvTable.read(file)).containsEntry("peru", "PE").containsEntry("ussr", "SU*");
    }

    @Test
    void shouldShowTheRowThatIsTooShort() throws IOException {
        var file = Files.writeString(folder.resolve("codes.tsv"), "peru\n");

        assertThatThrownBy(() -> TsvTable.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("'peru'");
    }
}
