package io.lodewire.enrich.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.Engine;
import java.util.ArrayList;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class CodeFilesTest {

    @Test
    void shouldFindLexiconsInTheOrderOfTheirNames() {
        var names = new ArrayList<String>();

        CodeFiles.around(Engine.class).forEachContent(name -> name.endsWith(".tsv"), (name, content) -> {
            names.add(name);
            assertThat(content).as(name).isNotEmpty();
        });

        assertThat(names).isNotEmpty().isSorted().allMatch(name -> name.startsWith("io/lodewire/enrich/lexicon/"));
    }

    @Test
    void shouldReadAJarAsItReadsAFolder() {
        var names = new ArrayList<String>();

        CodeFiles.around(Assertions.class).forEachChecksum(name -> name.endsWith("Assertions.class"), (name, crc) -> {
            names.add(name);
            assertThat(crc).isNotZero();
        });

        assertThat(names).contains("org/assertj/core/api/Assertions.class");
    }

    @Test
    void shouldGiveTheSameVersionAgain() {
        var version = RulesVersion.current();

        assertThat(version).isEqualTo(RulesVersion.current());
        assertThat(version.version()).matches("0\\.1\\.0-[0-9a-f]{12}");
        assertThat(version.lexiconSha256()).hasSize(64);
    }
}
