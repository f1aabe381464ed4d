package io.lodewire.schemas.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.events.TradeDirection;
import org.junit.jupiter.api.Test;

class ActionTaxonomyTest {

    private final ActionTaxonomy taxonomy = ActionTaxonomy.standard();

    @Test
    void shouldHoldEveryActionInOneGroup() {
        assertThat(taxonomy.ids()).hasSize(45).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(taxonomy.groups())
                .containsExactly(
                        "export",
                        "import",
                        "sanctions",
                        "production",
                        "finance",
                        "agreement",
                        "infrastructure",
                        "governance");
    }

    @Test
    void shouldGiveEachGroupItsMembers() {
        assertThat(taxonomy.members("governance"))
                .containsExactly("strategy", "critical-list", "draft-law", "reporting-rule");
        assertThat(taxonomy.groups().stream()
                        .mapToInt(group -> taxonomy.members(group).size())
                        .sum())
                .isEqualTo(45);
        assertThat(taxonomy.members("nonsense")).isEmpty();
    }

    @Test
    void shouldCarryTheFactsOfAnAction() {
        var quota = taxonomy.action("export-quota");

        assertThat(quota.group()).isEqualTo("export");
        assertThat(quota.gta()).containsExactly(21, 20);
        assertThat(quota.mast()).containsExactly("P32");
        assertThat(quota.directionWhenIntroduced()).isEqualTo(TradeDirection.RESTRICTIVE);
    }

    @Test
    void shouldSayWhyAnActionHasNoCode() {
        var withoutCode = taxonomy.ids().stream()
                .map(taxonomy::action)
                .filter(action -> action.gta().isEmpty());

        assertThat(withoutCode)
                .isNotEmpty()
                .allMatch(action -> !action.crosswalkNote().isEmpty());
    }

    @Test
    void shouldLeaveADraftLawWithoutDirection() {
        assertThat(taxonomy.action("draft-law").directionWhenIntroduced()).isEqualTo(TradeDirection.UNCLEAR);
    }

    @Test
    void shouldRefuseAnIdThatDoesNotExist() {
        assertThat(taxonomy.find("export-bann")).isEmpty();
        assertThatThrownBy(() -> taxonomy.action("export-bann")).hasMessage("no such action: export-bann");
    }
}
