package io.lodewire.enrich.action.frame;

/** How far a change has got. */
public enum Status {
    CALLED_FOR,
    CONSIDERED,
    PROPOSED,
    ORDERED,
    PLANNED,
    ANNOUNCED,
    AGREED_IN_PRINCIPLE,
    SIGNED,
    ADOPTED,
    IN_FORCE,
    IN_PROGRESS,
    COMPLETED,
    BLOCKED,
    REJECTED,
    DENIED,
    UNKNOWN
}
