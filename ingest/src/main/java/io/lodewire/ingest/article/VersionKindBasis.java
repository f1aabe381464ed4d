package io.lodewire.ingest.article;

/** How the version kind is known: stated by the format, read from the headline, seen from its words, or not known at all. */
public enum VersionKindBasis {
    SIGNAL,
    HEADLINE_MARKER,
    CONTENT_DIFF,
    NONE
}
