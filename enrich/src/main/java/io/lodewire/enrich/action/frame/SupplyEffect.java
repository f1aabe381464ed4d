package io.lodewire.enrich.action.frame;

/**
 * What a change does to supply, for whom, and whether yet.
 *
 * @param prospective whether the effect is still to come
 */
public record SupplyEffect(Effect effect, Scope scope, boolean prospective) {

    /** What it does. */
    public enum Effect {
        TIGHTENS,
        EXPANDS,
        DIVERTS,
        NONE,
        UNCLEAR
    }

    /** For whom. */
    public enum Scope {
        ACTOR_DOMESTIC,
        TARGET,
        BILATERAL,
        GLOBAL,
        NONE
    }
}
