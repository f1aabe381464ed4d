package io.lodewire.enrich.action.frame;

/** How one policy action relates to another of its story. */
public enum LinkType {
    RETALIATES_FOR,
    IMPLEMENTS,
    CONDITIONAL_ON,
    BLOCKED_BY,
    PART_OF,
    EXTENDS,
    SUSPENDS,
    REVOKES
}
