package io.lodewire.ingest.article;

/** What a version of a story does to the versions before it. */
public enum VersionKind {
    NEW,
    UPDATE,
    CORRECTION,
    REFILE,
    REPEAT,
    ADVISORY,
    HOLD,
    KILL
}
