package io.lodewire.enrich.commodity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.lodewire.schemas.taxonomy.CommodityTaxonomy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommodityCatalogueTest {

    private final CommodityCatalogue catalogue = CommodityCatalogue.read();

    @Test
    void shouldKnowNamesAndPaths() {
        assertThat(catalogue.name("neodymium")).isEqualTo("Neodymium");
        assertThat(catalogue.path("neodymium")).containsExactly("rare-earths", "neodymium");
        assertThat(catalogue.within("nuclear-fuels")).containsExactly("nuclear-fuels", "uranium", "thorium");
    }

    @Test
    void shouldShowTheListOfTheStorysDay() {
        assertThat(versions("copper", "2025-11-04")).isEmpty();
        assertThat(versions("copper", "2025-11-07")).containsExactly("us-critical-minerals 2025");
        assertThat(versions("gallium", "2025-11-06")).containsExactly("us-critical-minerals 2022");
        assertThat(versions("gallium", "2025-11-07")).containsExactly("us-critical-minerals 2025");
    }

    @Test
    void shouldNotKnowAListBeforeItsFirstDay() {
        assertThat(catalogue.memberships("gallium", LocalDate.parse("2022-02-23")))
                .isEmpty();
        assertThat(catalogue.memberships("gallium", LocalDate.parse("1987-06-01")))
                .isEmpty();
    }

    @Test
    void shouldShowTheNewestListsToAStoryWithoutDay() {
        assertThat(catalogue.memberships("gallium", null))
                .extracting(ListMembership::list, ListMembership::version)
                .containsExactly(
                        tuple("us-critical-minerals", "2025"),
                        tuple("eu-crma-strategic", "2024"),
                        tuple("eu-crma-critical", "2024"));
    }

    @Test
    void shouldGiveCodesOnlyWhereTheFormIsKnown() {
        assertThat(catalogue.hs6("lithium", List.of())).isEmpty();
        assertThat(catalogue.hs6("lithium", List.of("SALT"))).containsExactly("282520", "283691");
        assertThat(catalogue.hs6("graphite", List.of())).containsExactly("250410", "380110");
        assertThat(catalogue.hs6("dysprosium", List.of("OXIDE"))).containsExactly("284690");
    }

    @Test
    void shouldHoldSixtyMineralsOnTheNewestUsList() {
        assertThat(sizeOn("us-critical-minerals", LocalDate.parse("2025-11-06")))
                .isEqualTo(50);
        assertThat(sizeOn("us-critical-minerals", null)).isEqualTo(60);
        assertThat(sizeOn("eu-crma-critical", null)).isEqualTo(33);
    }

    private long sizeOn(String list, @Nullable LocalDate day) {
        return CommodityTaxonomy.standard().ids().stream()
                .filter(id -> catalogue.memberships(id, day).stream()
                        .anyMatch(membership -> membership.list().equals(list)))
                .count();
    }

    private List<String> versions(String id, String day) {
        return catalogue.memberships(id, LocalDate.parse(day)).stream()
                .filter(membership -> membership.list().startsWith("us"))
                .map(membership -> membership.list() + " " + membership.version())
                .toList();
    }
}
