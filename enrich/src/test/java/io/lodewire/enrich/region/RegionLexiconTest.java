package io.lodewire.enrich.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.Vocabulary;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class RegionLexiconTest {

    private final RegionCatalogue catalogue = RegionCatalogue.load();
    private final RegionLexicon lexicon = RegionLexicon.load(catalogue, new Vocabulary());

    @Test
    void shouldNameEveryCountryButThoseWhoseNamesMeanOthers() {
        var named = new HashSet<String>();
        for (var entry : lexicon.entries()) {
            if (entry.name() instanceof PlaceName place) {
                named.add(place.territory().code());
            }
        }

        assertThat(catalogue.codes().stream().filter(code -> code.length() == 2 && !named.contains(code)))
                .containsExactlyInAnyOrder("BU", "JE", "TP");
    }

    @Test
    void shouldHoldAThousandPlacesWithTheirRegions() {
        var rows = LexiconTable.read("cities.tsv").rows();

        assertThat(rows).hasSizeGreaterThan(1000);
        assertThat(rows)
                .allSatisfy(
                        row -> assertThat(catalogue.find(row.get("code"), null)).isPresent());
    }

    @Test
    void shouldGiveEveryRuleAReason() {
        for (var table : new String[] {"place-guards.tsv", "place-blockers.tsv", "bodies.tsv", "region-signs.tsv"}) {
            assertThat(LexiconTable.read(table).rows())
                    .as(table)
                    .allSatisfy(
                            row -> assertThat(row.get("reason")).as(row.at()).isNotEmpty());
        }
    }

    @Test
    void shouldLetEveryTermEndAfterItBegins() {
        assertThat(LexiconTable.read("leaders.tsv").rows()).allSatisfy(row -> {
            var from = row.day("from");
            var to = row.day("to");
            assertThat(from).as(row.at()).isNotNull();
            assertThat(to == null || to.isAfter(from)).as(row.at()).isTrue();
        });
    }
}
