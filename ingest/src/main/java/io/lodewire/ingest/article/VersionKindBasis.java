package io.lodewire.ingest.article;

/** How the version kind is known: stated by the format, read from the headline, or not stated at all. */
public enum VersionKindBasis {
    SIGNAL,
    HEADLINE_MARKER,
    NONE
}
