package io.lodewire.enrich.action.effect;

import io.lodewire.enrich.action.frame.TradeDirection;

/** What a change means for trade: the base of the action, by the change. */
public final class DirectionTable {

    private final EffectTable table = new EffectTable();

    /** The direction of the measure's change; a measure that is denied, rejected or negated is neutral. */
    public TradeDirection direction(Measure measure) {
        if (measure.isVoid()) {
            return TradeDirection.NEUTRAL;
        }
        var row = table.of(measure.action());
        return switch (measure.change()) {
            case INTRODUCE, TIGHTEN, EXTEND, RESUME, MAINTAIN -> row.direction();
            case EASE -> row.eased();
            case SUSPEND, REVOKE -> row.ended();
            case UNKNOWN -> row.direction() == TradeDirection.NEUTRAL ? TradeDirection.NEUTRAL : TradeDirection.UNCLEAR;
        };
    }
}
