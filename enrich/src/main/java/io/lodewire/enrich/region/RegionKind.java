package io.lodewire.enrich.region;

/** What a region code stands for. */
public enum RegionKind {
    COUNTRY,
    SUBDIVISION,
    BLOC,
    MACRO_REGION,
    PSEUDO
}
