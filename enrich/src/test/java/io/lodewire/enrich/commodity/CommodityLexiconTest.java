package io.lodewire.enrich.commodity;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.schemas.taxonomy.CommodityTaxonomy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CommodityLexiconTest {

    private static final CommodityReader READER = new CommodityReader();

    @Test
    void shouldNameEveryCommodity() {
        var named = new HashSet<String>();
        rows().forEach(row -> named.addAll(row.list("id")));

        assertThat(named).isEqualTo(CommodityTaxonomy.standard().ids());
    }

    @Test
    void shouldReadBothNumbers() {
        assertThat(CommodityLexicon.numbers("ore(s)")).containsExactly("ore", "ores");
        assertThat(CommodityLexicon.numbers("potato(es)")).containsExactly("potato", "potatoes");
        assertThat(CommodityLexicon.numbers("zinc")).containsExactly("zinc");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plainNames")
    void shouldFindEveryNameWithoutGuard(String name, Set<String> ids) {
        var found = READER.read("", "The accord covers " + name + " from May.");

        assertThat(found.reading().mentions())
                .as(name)
                .extracting(CommodityMention::id)
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(found.reading().mentions())
                .allMatch(mention -> mention.span().of(found.text().chars()).equals(name));
    }

    static Stream<Arguments> plainNames() {
        return rows().stream()
                .filter(row -> !row.get("id").isEmpty() && row.get("guard").isEmpty())
                .flatMap(row -> row.list("names").stream()
                        .flatMap(spelled -> CommodityLexicon.numbers(spelled).stream())
                        .map(name -> Arguments.of(name, Set.copyOf(row.list("id")))));
    }

    @Test
    void shouldUseEveryGuard() {
        var used = new HashSet<String>(Set.of("every"));
        rows().forEach(row -> used.add(row.get("guard")));
        var defined = new HashSet<String>();
        LexiconTable.read("commodity-guards.tsv").rows().forEach(row -> defined.add(row.get("guard")));

        assertThat(used).containsAll(defined);
    }

    @Test
    void shouldGiveAReasonForEveryImpliedName() {
        assertThat(rows())
                .filteredOn(row -> row.get("kind").equals("IMPLIED"))
                .isNotEmpty()
                .allMatch(row -> !row.get("reason").isEmpty());
    }

    private static List<LexiconRow> rows() {
        return LexiconTable.read("commodity-names.tsv").rows();
    }
}
