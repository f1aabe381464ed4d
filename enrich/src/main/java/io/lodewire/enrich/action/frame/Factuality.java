package io.lodewire.enrich.action.frame;

/**
 * How certain a change is at its status, and who says so.
 *
 * @param source {@code AUTHOR}, or the code or name of the speaker
 */
public record Factuality(Value value, String source) {

    /** Certain, probable or possible; positive or negative. */
    public enum Value {
        CT_POS,
        CT_NEG,
        PR_POS,
        PR_NEG,
        PS_POS,
        PS_NEG,
        UNDERSPECIFIED
    }
}
