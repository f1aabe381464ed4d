package io.lodewire.enrich.assemble;

import static io.lodewire.enrich.assemble.Frames.frame;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.action.frame.Parties;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.events.Crosswalk;
import io.lodewire.schemas.taxonomy.ActionTaxonomy;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrosswalksTest {

    private final Crosswalks crosswalks = new Crosswalks(ActionTaxonomy.standard());

    @Test
    void shouldGiveBothCodesOfAMeasureInForce() {
        var crosswalk = of("export-ban", Status.IN_FORCE);

        assertThat(crosswalk.getGta()).isEqualTo(19);
        assertThat(crosswalk.getMast()).isEqualTo("P31");
        assertThat(crosswalk.getReason()).isNull();
    }

    @Test
    void shouldSayThatAPendingMeasureIsOutside() {
        var crosswalk = of("strategy", Status.ORDERED);

        assertThat(crosswalk.getGta()).isNull();
        assertThat(crosswalk.getReason()).isEqualTo("ordered, not yet adopted");
    }

    @Test
    void shouldSayThatAgreementsAreOutside() {
        assertThat(of("resource-agreement", Status.SIGNED).getReason()).isEqualTo("agreements are outside GTA");
    }

    @Test
    void shouldNeverLeaveAGapUnexplained() {
        for (var action : ActionTaxonomy.standard().ids()) {
            var crosswalk = of(action, Status.IN_FORCE);
            assertThat(crosswalk.getGta() != null || crosswalk.getReason() != null)
                    .as(action)
                    .isTrue();
        }
    }

    private Crosswalk of(String action, Status status) {
        return crosswalks.of(frame(action, status, Parties.NONE, List.of(), null));
    }
}
