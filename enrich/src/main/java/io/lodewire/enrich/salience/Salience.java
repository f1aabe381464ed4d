package io.lodewire.enrich.salience;

/** How much a story is about what it names. */
public enum Salience {
    /** What the story is about. */
    FOCUS,
    /** A party to its news, or named often. */
    SECONDARY,
    /** Named in passing. */
    MENTION
}
