package io.lodewire.enrich.commodity;

/** How the words state the commodity. */
public enum Scope {
    /** By a name of its own. */
    EXPLICIT,
    /** By words that point back to it. */
    COREF,
    /** By a product, a firm or a context that stands for it. */
    INFERRED,
    /** By a word for the whole group, such as minerals. */
    GENERIC
}
