package io.lodewire.enrich.gazetteer;

/** What a lexicon says of one surface form; each step has an implementation of its own. */
public interface Name {

    /** The lexicon that it belongs to: the longest match wins within one, and overlaps across lexicons are kept. */
    Lexicon lexicon();

    /** How it must be written to count. */
    Case writing();
}
