package io.lodewire.enrich.region;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TownGoldenTest {

    private RegionReader reader = new RegionReader();

    @BeforeAll
    void importTowns(@TempDir Path folder) throws IOException {
        reader = new RegionReader(TownFixture.write(folder.resolve("towns.txt"), rows("towns.tsv")));
    }

    @TestFactory
    Stream<DynamicTest> shouldFindTheTownsThatTheTableSays() throws IOException {
        return rows("towns-golden.tsv").skip(1).map(row -> DynamicTest.dynamicTest(row.get(2), () -> check(row)));
    }

    @Test
    void shouldGiveATownItsCoordinates() {
        var places = reader.read("The plant in Orenda closed.", null).places();

        assertThat(places).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Orenda");
            assertThat(place.latitude()).isEqualTo(50.0);
            assertThat(place.longitude()).isEqualTo(30.0);
        });
    }

    private void check(List<String> row) {
        var reading = reader.read(row.get(0), "2009-03-20");

        var found = reading.places().stream()
                .filter(place -> place.geonameId() != null)
                .map(place -> place.code() + ":" + place.geonameId())
                .collect(joining("|"));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(row.get(1));
    }

    private static Stream<List<String>> rows(String table) throws IOException {
        try (var in = requireNonNull(TownGoldenTest.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)));
        }
    }
}
