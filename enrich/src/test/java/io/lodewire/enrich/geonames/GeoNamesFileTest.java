package io.lodewire.enrich.geonames;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesFileTest {

    private static final GeoPlace KIRUNA =
            new GeoPlace(605155, "Kiruna", "Kiruna", 67.85572, 20.22513, "P.PPLA2", "SE", "14", 18154);

    @TempDir
    private Path folder;

    @Test
    void shouldReadWhatItWrites() {
        assertThat(GeoNamesFile.parse(GeoNamesFile.format(KIRUNA))).contains(KIRUNA);
    }

    @Test
    void shouldReadALineOfADump() {
        var line =
                "1\tGävle\tGavle\tGefle,Gävle\t60.67\t17.14\tP\tPPLA\tSE\t\t03\t\t\t\t68635\t\t14\tEurope/Stockholm\t2012-01-18";

        assertThat(GeoNamesFile.parse(line))
                .contains(new GeoPlace(1, "Gävle", "Gavle", 60.67, 17.14, "P.PPLA", "SE", "03", 68635));
    }

    @Test
    void shouldTellHowManyLinesAreNoPlace() throws IOException {
        var file = Files.writeString(
                folder.resolve("dump.txt"),
                GeoNamesFile.format(KIRUNA) + "\nnonsense\n\nx" + GeoNamesFile.format(KIRUNA));

        var places = new ArrayList<GeoPlace>();
        long broken = new GeoNamesFile(file).forEach(places::add);

        assertThat(places).containsExactly(KIRUNA);
        assertThat(broken).isEqualTo(2);
    }

    @Test
    void shouldUnpackGzipAndZip() throws IOException {
        var gzip = folder.resolve("dump.gz");
        write(new GZIPOutputStream(Files.newOutputStream(gzip)));
        var zip = folder.resolve("dump.zip");
        var out = new ZipOutputStream(Files.newOutputStream(zip));
        out.putNextEntry(new ZipEntry("dump.txt"));
        write(out);

        assertThat(places(gzip)).containsExactly(KIRUNA);
        assertThat(places(zip)).containsExactly(KIRUNA);
    }

    @Test
    void shouldRefuseAnEmptyArchive() throws IOException {
        var zip = folder.resolve("dump.zip");
        new ZipOutputStream(Files.newOutputStream(zip)).close();

        assertThatThrownBy(() -> places(zip)).isInstanceOf(IOException.class).hasMessageContaining("dump.zip");
    }

    private static void write(OutputStream to) throws IOException {
        try (to) {
            to.write(GeoNamesFile.format(KIRUNA).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private static List<GeoPlace> places(Path file) throws IOException {
        var places = new ArrayList<GeoPlace>();
        new GeoNamesFile(file).forEach(places::add);
        return places;
    }
}
