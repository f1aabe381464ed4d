package io.lodewire.enrich.action.frame;

/** What happens on a date of a policy action. */
public enum DateKind {
    ANNOUNCED,
    SIGNED,
    ADOPTED,
    IN_FORCE,
    DEADLINE,
    EXPIRY,
    START,
    END
}
