package io.lodewire.enrich.geonames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesImportTest {

    @TempDir
    private Path folder;

    @Test
    void shouldTakeTownsAndMinesAndLeaveMountains() throws IOException {
        var dump = dump(place("Kiruna", "P.PPLA2"), place("Kebnekaise", "T.MT"), place("Malmberget", "S.MNFE"));
        var target = folder.resolve("data").resolve("gazetteer.tsv.gz");

        var summary = GeoNamesImport.run(dump, target);

        var taken = new ArrayList<String>();
        new GeoNamesFile(target).forEach(place -> taken.add(place.name()));
        assertThat(taken).containsExactly("Kiruna", "Malmberget");
        assertThat(summary).isEqualTo(new GeoNamesImport.Summary(2, 1, 0));
    }

    @Test
    void shouldLeaveTownsThatAreNoMore() throws IOException {
        var summary = GeoNamesImport.run(
                dump(place("Kiruna", "P.PPL"), place("Birka", "P.PPLH"), place("Gone", "P.PPLW")),
                folder.resolve("gazetteer.tsv.gz"));

        assertThat(summary.left()).isEqualTo(2);
    }

    @Test
    void shouldRefuseAFileWithoutPlacesAndKeepWhatThereWas() throws IOException {
        var target = Files.writeString(folder.resolve("gazetteer.tsv.gz"), "before");
        var dump = Files.writeString(folder.resolve("dump.txt"), "name\tpopulation\nKiruna\t18154\n");

        assertThatThrownBy(() -> GeoNamesImport.run(dump, target)).hasMessageContaining("dump.txt");

        assertThat(target).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void shouldNameTheFileThatIsNotThere() {
        assertThatThrownBy(() -> GeoNamesImport.run(folder.resolve("none.txt"), folder.resolve("gazetteer.tsv.gz")))
                .hasMessageContaining("none.txt");
    }

    private Path dump(GeoPlace... places) throws IOException {
        var lines = Stream.of(places).map(GeoNamesFile::format).collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("dump.txt"), lines);
    }

    private static GeoPlace place(String name, String feature) {
        return new GeoPlace(1, name, name, 67.8, 20.2, feature, "SE", "14", 100);
    }
}
