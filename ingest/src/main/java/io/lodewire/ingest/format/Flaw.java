package io.lodewire.ingest.format;

/** What is wrong with an item that cannot be read; the names are those of the dead letters' reasons. */
public enum Flaw {
    /** No format knows the content. */
    UNKNOWN_FORMAT,
    /** It breaks the rules of its own format. */
    MALFORMED,
    /** It holds a construct that is refused for safety. */
    FORBIDDEN_CONSTRUCT,
    /** It is larger than the limit. */
    ITEM_TOO_LARGE,
    /** Reading it took longer than the limit. */
    TIMED_OUT,
    /** An archive with too many entries, too much content, or an archive inside. */
    ARCHIVE_LIMIT
}
