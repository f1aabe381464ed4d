package io.lodewire.enrich.region;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.text.Story;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RegionGoldenTest {

    private record Row(String text, String day, String mentions, String rule) {}

    private final RegionReader reader = new RegionReader();

    @TestFactory
    Stream<DynamicTest> shouldReadEachTextAsTheTableSays() throws IOException {
        return rows().map(row -> DynamicTest.dynamicTest(row.rule() + ": " + row.text(), () -> check(row)));
    }

    private void check(Row row) {
        var reading = reader.read(story(row));

        var found = new ArrayList<String>();
        reading.mentions().forEach(mention -> found.add(mention.kind() + ":" + mention.code()));
        reading.abstentions().forEach(abstention -> found.add("?"));
        assertThat(found.isEmpty() ? "-" : String.join("|", found)).isEqualTo(row.mentions());
    }

    /** A headline stands before two slashes. */
    private static Story story(Row row) {
        int slashes = row.text().indexOf("//");
        var headline = slashes < 0 ? "" : row.text().substring(0, slashes).strip();
        return Story.of(
                headline, row.text().substring(slashes < 0 ? 0 : slashes + 2).strip(), LocalDate.parse(row.day()));
    }

    private static Stream<Row> rows() throws IOException {
        try (var in = requireNonNull(RegionGoldenTest.class.getResourceAsStream("golden.tsv"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .map(cells -> new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
        }
    }
}
