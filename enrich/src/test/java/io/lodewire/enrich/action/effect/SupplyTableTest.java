package io.lodewire.enrich.action.effect;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.action.frame.Change;
import io.lodewire.enrich.action.frame.Factuality;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.enrich.action.frame.SupplyEffect.Effect;
import io.lodewire.enrich.action.frame.SupplyEffect.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupplyTableTest {

    private final SupplyTable table = new SupplyTable();

    @ParameterizedTest
    @CsvSource({
        "export-ban, INTRODUCE, true, TIGHTENS, TARGET",
        "export-ban, INTRODUCE, false, TIGHTENS, GLOBAL",
        "export-ban, REVOKE, false, EXPANDS, GLOBAL",
        "import-restriction, INTRODUCE, false, TIGHTENS, ACTOR_DOMESTIC",
        "import-tariff, INTRODUCE, false, UNCLEAR, ACTOR_DOMESTIC",
        "production-quota, TIGHTEN, false, TIGHTENS, GLOBAL",
        "production-quota, EASE, false, EXPANDS, GLOBAL",
        "mining-permit, EASE, false, EXPANDS, ACTOR_DOMESTIC",
        "mining-permit, REVOKE, false, TIGHTENS, ACTOR_DOMESTIC",
        "strategy, INTRODUCE, false, EXPANDS, ACTOR_DOMESTIC",
        "procurement-rule, REVOKE, false, UNCLEAR, ACTOR_DOMESTIC",
        "resource-agreement, INTRODUCE, false, DIVERTS, BILATERAL",
        "critical-list, INTRODUCE, false, NONE, NONE"
    })
    void shouldComputeTheEffectFromActionAndChange(
            String action, Change change, boolean target, Effect effect, Scope scope) {
        var found = table.effect(measure(action, change, Status.IN_FORCE), true, target);

        assertThat(found.effect()).isEqualTo(effect);
        assertThat(found.scope()).isEqualTo(scope);
    }

    @Test
    void shouldHaveNoEffectWithoutAGoodUnlessAPartyIsEnough() {
        assertThat(table.effect(measure("export-ban", Change.INTRODUCE, Status.IN_FORCE), false, false)
                        .effect())
                .isEqualTo(Effect.NONE);
        assertThat(table.effect(measure("sanctions", Change.INTRODUCE, Status.IN_FORCE), false, true)
                        .effect())
                .isEqualTo(Effect.UNCLEAR);
    }

    @Test
    void shouldBeProspectiveUntilItIsDone() {
        assertThat(table.effect(measure("export-ban", Change.INTRODUCE, Status.PLANNED), true, false)
                        .prospective())
                .isTrue();
        assertThat(table.effect(measure("export-ban", Change.INTRODUCE, Status.IN_FORCE), true, false)
                        .prospective())
                .isFalse();
    }

    @Test
    void shouldHaveNoEffectWhenItIsRejected() {
        var effect = table.effect(measure("export-ban", Change.INTRODUCE, Status.REJECTED), true, true);

        assertThat(effect.effect()).isEqualTo(Effect.NONE);
        assertThat(effect.prospective()).isFalse();
    }

    private static Measure measure(String action, Change change, Status status) {
        return new Measure(action, change, status, Factuality.Value.CT_POS);
    }
}
