package io.lodewire.enrich.gazetteer;

/** How the words of a mention name what they name. */
public enum MentionKind {
    NAME,
    DEMONYM,
    METONYM,
    ABBREVIATION,
    LEADER,
    BLOC,
    SYMBOL,
    PRODUCT,
    DATELINE,
    COREF,
    IMPLIED
}
