package io.lodewire.enrich.action.frame;

/** What is done to a measure; UNKNOWN for a nominal mention without an act. */
public enum Change {
    INTRODUCE,
    TIGHTEN,
    EASE,
    EXTEND,
    SUSPEND,
    RESUME,
    REVOKE,
    MAINTAIN,
    UNKNOWN
}
