package io.lodewire.enrich.region;

import static java.util.stream.Collectors.joining;

import io.lodewire.enrich.geonames.GeoNamesFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes a table of towns as a GeoNames dump. */
final class TownFixture {

    private TownFixture() {}

    static GeoNamesFile write(Path file, Stream<List<String>> towns) throws IOException {
        return new GeoNamesFile(
                Files.writeString(file, towns.map(TownFixture::line).collect(joining("\n"))));
    }

    private static String line(List<String> town) {
        return String.join(
                "\t",
                town.get(0),
                town.get(1),
                town.get(2),
                "",
                town.get(3),
                town.get(4),
                "P",
                "PPL",
                town.get(5),
                "",
                town.get(6),
                "",
                "",
                "",
                town.get(7),
                "",
                "",
                "",
                "");
    }
}
