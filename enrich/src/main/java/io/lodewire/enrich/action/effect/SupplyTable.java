package io.lodewire.enrich.action.effect;

import io.lodewire.enrich.action.frame.Change;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.enrich.action.frame.SupplyEffect;
import io.lodewire.enrich.action.frame.SupplyEffect.Effect;
import io.lodewire.enrich.action.frame.SupplyEffect.Scope;

/** What a change does to supply: that of the new measure, swapped when it is eased or ended. */
public final class SupplyTable {

    private static final SupplyEffect NOTHING = new SupplyEffect(Effect.NONE, Scope.NONE, false);

    private final EffectTable table = new EffectTable();

    /** The effect of the measure's change. */
    public SupplyEffect effect(Measure measure, boolean hasGood, boolean hasStatedTarget) {
        var row = table.of(measure.action());
        if (measure.isVoid() || !hasGood && !row.withoutGood()) {
            return NOTHING;
        }
        var effect = swapped(measure.change(), row) ? opposite(row.supply()) : row.supply();
        if (effect == Effect.NONE) {
            return NOTHING;
        }
        boolean done = measure.status() == Status.IN_FORCE || measure.status() == Status.COMPLETED;
        return new SupplyEffect(effect, row.scope(hasStatedTarget), !done);
    }

    private static boolean swapped(Change change, EffectTable.Row row) {
        return switch (change) {
            case EASE -> row.eased() != row.direction();
            case SUSPEND, REVOKE -> row.ended() != row.direction() || row.supply() == Effect.DIVERTS;
            default -> false;
        };
    }

    private static Effect opposite(Effect effect) {
        return switch (effect) {
            case TIGHTENS -> Effect.EXPANDS;
            case EXPANDS -> Effect.TIGHTENS;
            case DIVERTS -> Effect.UNCLEAR;
            case NONE, UNCLEAR -> effect;
        };
    }
}
