package io.lodewire.ingest.article;

/** The publication status that the provider states; UNKNOWN for a value outside the standard. */
public enum PubStatus {
    USABLE,
    WITHHELD,
    CANCELED,
    UNKNOWN
}
