package io.lodewire.enrich.time;

/** How an event lies to its date, by the word before it. */
public enum Relation {
    ON,
    BY,
    BEFORE,
    AFTER,
    FROM,
    UNTIL,
    IN,
    DURING,
    AROUND
}
