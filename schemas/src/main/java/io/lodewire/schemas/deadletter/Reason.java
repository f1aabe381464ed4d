package io.lodewire.schemas.deadletter;

/** Why something was set aside. The names are a contract: {@code docs/errors.md} has a heading for each. */
public enum Reason {
    /** The bytes are of no wire format that Lodewire reads. */
    UNKNOWN_FORMAT,
    /** The bytes break the rules of their own format. */
    MALFORMED,
    /** The item holds a construct that is refused for safety, such as a document type with an internal subset. */
    FORBIDDEN_CONSTRUCT,
    /** The item is larger than the limit at the door. */
    ITEM_TOO_LARGE,
    /** The archive has too many entries, too much content, or an archive inside. */
    ARCHIVE_LIMIT,
    /** Reading the item took longer than the limit. */
    TIMED_OUT,
    /** The record's bytes are no event of ours: an unknown framing, schema or body. */
    UNDECODABLE_RECORD,
    /** A step of the enrichment could not treat the article. */
    STEP_FAILED,
    /** The enriched event would not fit into its topic. */
    OUTPUT_TOO_LARGE
}
