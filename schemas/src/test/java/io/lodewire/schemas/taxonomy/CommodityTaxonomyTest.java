package io.lodewire.schemas.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommodityTaxonomyTest {

    private final CommodityTaxonomy taxonomy = CommodityTaxonomy.standard();

    @Test
    void shouldHoldEveryId() {
        assertThat(taxonomy.ids())
                .hasSize(182)
                .contains("rare-earths", "neodymium", "wine")
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void shouldGiveEachGroupItsMembers() {
        assertThat(taxonomy.descendants("nuclear-fuels")).containsExactly("uranium", "thorium");
        assertThat(taxonomy.descendants("rare-earths")).hasSize(22).doesNotContain("rare-earths");
        assertThat(taxonomy.descendants("neodymium")).isEmpty();
    }

    @Test
    void shouldLeadFromTheTopToTheId() {
        assertThat(taxonomy.path("neodymium")).containsExactly("rare-earths", "neodymium");
        assertThat(taxonomy.path("minerals")).containsExactly("minerals");
        assertThat(taxonomy.parent("neodymium")).contains("rare-earths");
        assertThat(taxonomy.parent("minerals")).isEmpty();
    }

    @Test
    void shouldLabelEveryIdInEnglish() {
        assertThat(taxonomy.ids()).allMatch(id -> !taxonomy.label(id).isBlank());
        assertThat(taxonomy.label("rare-earths")).isEqualTo("Rare earths");
    }

    @Test
    void shouldRefuseAnIdThatDoesNotExist() {
        assertThat(taxonomy.find("unobtainium")).isEmpty();
        assertThatThrownBy(() -> taxonomy.path("unobtainium")).hasMessage("no such commodity: unobtainium");
    }
}
