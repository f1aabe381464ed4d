package io.lodewire.enrich.gazetteer;

/** The kinds of names that the gazetteer holds. */
public enum Lexicon {
    REGION(0),
    COMMODITY(1),
    ACTION(2);

    static final int COUNT = 3;

    private final int slot;

    Lexicon(int slot) {
        this.slot = slot;
    }

    /** Place of the lexicon in arrays of {@link #COUNT}. */
    int slot() {
        return slot;
    }
}
