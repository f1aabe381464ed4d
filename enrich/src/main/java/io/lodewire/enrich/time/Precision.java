package io.lodewire.enrich.time;

/** The finest unit that a date states. */
public enum Precision {
    DAY,
    MONTH,
    QUARTER,
    HALF,
    YEAR
}
