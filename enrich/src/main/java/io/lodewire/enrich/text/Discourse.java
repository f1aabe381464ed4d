package io.lodewire.enrich.text;

/** What a sentence does in its story. */
public enum Discourse {
    NEWS,
    BACKGROUND,
    QUOTE,
    BOILERPLATE
}
