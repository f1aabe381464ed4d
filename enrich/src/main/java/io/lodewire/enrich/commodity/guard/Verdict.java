package io.lodewire.enrich.commodity.guard;

/** What a guard says of a name in its place. */
public enum Verdict {
    /** It is meant as the commodity. */
    ACCEPT,
    /** It only hints at the commodity, as the name of a firm does. */
    INFER,
    /** It means something else. */
    DENY
}
