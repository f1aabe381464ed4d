package io.lodewire.bench.accuracy.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.lodewire.bench.accuracy.file.TsvTable;
import io.lodewire.schemas.taxonomy.ActionTaxonomy;
import io.lodewire.schemas.taxonomy.CommodityTaxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The two tables that say what a foreign label means in our ids. */
class TablesTest {

    private static final Path SPEC = Path.of("..", "..", "shared", "spec");

    @Test
    void shouldKnowOnlyIdsOfTheTaxonomies() {
        assertThat(CommodityTaxonomy.standard().ids()).containsAll(topics().keySet());
        assertThat(ActionTaxonomy.standard().ids()).containsAll(gtaTypes().keySet());
    }

    @Test
    void shouldGiveTheTopicsOfTheSpecification() throws IOException {
        assumeThat(SPEC).exists();

        assertThat(topics()).isEqualTo(column("commodities.tsv", "reuters21578_topics"));
    }

    @Test
    void shouldAcceptTheTypesOfTheSpecification() throws IOException {
        assumeThat(SPEC).exists();

        column("actions.tsv", "gta_ids")
                .forEach((action, cell) -> assertThat(numbers(gtaTypes().getOrDefault(action, "")))
                        .as(action)
                        .isEqualTo(numbers(cell)));
    }

    private static Map<String, String> topics() {
        return TsvTable.resource(ReutersTopics.class, "reuters-topics.tsv");
    }

    private static Map<String, String> gtaTypes() {
        return TsvTable.resource(GtaTypes.class, "gta-types.tsv");
    }

    /** The ids of types: numbers of two digits at most, so that a law's section in a remark is none. */
    private static Set<String> numbers(String cell) {
        return Pattern.compile("\\b\\d{1,2}\\b")
                .matcher(cell)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> column(String file, String name) throws IOException {
        var rows = Files.readAllLines(SPEC.resolve(file)).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        var index = rows.get(0).indexOf(name);
        var column = new LinkedHashMap<String, String>();
        rows.stream()
                .skip(1)
                .filter(row -> !row.get(index).isEmpty())
                .forEach(row -> column.put(row.get(0), row.get(index)));
        return column;
    }
}
