package io.lodewire.enrich.action.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.action.frame.Change;
import io.lodewire.enrich.action.frame.Factuality;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.enrich.action.frame.TradeDirection;
import io.lodewire.schemas.taxonomy.ActionTaxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTableTest {

    private final DirectionTable table = new DirectionTable();

    @ParameterizedTest
    @CsvSource({
        "export-ban, INTRODUCE, RESTRICTIVE",
        "export-ban, EXTEND, RESTRICTIVE",
        "export-ban, EASE, LIBERALISING",
        "export-ban, REVOKE, LIBERALISING",
        "export-ban, UNKNOWN, UNCLEAR",
        "trade-deal, INTRODUCE, LIBERALISING",
        "trade-deal, REVOKE, RESTRICTIVE",
        "subsidy, TIGHTEN, SUPPORTIVE",
        "subsidy, REVOKE, UNCLEAR",
        "resource-agreement, SUSPEND, NEUTRAL",
        "resource-agreement, UNKNOWN, NEUTRAL",
        "production-quota, TIGHTEN, RESTRICTIVE",
        "production-quota, EASE, SUPPORTIVE",
        "mining-permit, EASE, SUPPORTIVE",
        "mining-permit, REVOKE, RESTRICTIVE",
        "draft-law, INTRODUCE, UNCLEAR",
        "import-investigation, INTRODUCE, NEUTRAL"
    })
    void shouldComputeTheDirectionFromBaseAndChange(String action, Change change, TradeDirection direction) {
        assertThat(table.direction(new Measure(action, change, Status.IN_FORCE, Factuality.Value.CT_POS)))
                .isEqualTo(direction);
    }

    @Test
    void shouldBeNeutralForWhatIsNot() {
        assertThat(table.direction(measure(Status.DENIED, Factuality.Value.CT_POS)))
                .isEqualTo(TradeDirection.NEUTRAL);
        assertThat(table.direction(measure(Status.REJECTED, Factuality.Value.CT_POS)))
                .isEqualTo(TradeDirection.NEUTRAL);
        assertThat(table.direction(measure(Status.UNKNOWN, Factuality.Value.CT_NEG)))
                .isEqualTo(TradeDirection.NEUTRAL);
    }

    @Test
    void shouldAgreeWithTheTaxonomyOnNewMeasures() {
        for (var id : ActionTaxonomy.standard().ids()) {
            var action = ActionTaxonomy.standard().action(id);
            var measure = new Measure(action.id(), Change.INTRODUCE, Status.IN_FORCE, Factuality.Value.CT_POS);

            assertThat(table.direction(measure).name())
                    .as(action.id())
                    .isEqualTo(action.directionWhenIntroduced().name());
        }
    }

    private static Measure measure(Status status, Factuality.Value factuality) {
        return new Measure("export-ban", Change.INTRODUCE, status, factuality);
    }
}
