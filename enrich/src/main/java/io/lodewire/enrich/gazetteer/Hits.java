package io.lodewire.enrich.gazetteer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the gazetteer found in one text: for each lexicon, hits in text order that do not overlap. */
public final class Hits {

    private final List<List<Hit>> byLexicon;

    Hits() {
        byLexicon = new ArrayList<>(Lexicon.COUNT);
        for (int i = 0; i < Lexicon.COUNT; i++) {
            byLexicon.add(new ArrayList<>());
        }
    }

    /** Hits of one lexicon, in text order; the list cannot be changed. */
    public List<Hit> of(Lexicon lexicon) {
        return Collections.unmodifiableList(byLexicon.get(lexicon.slot()));
    }

    void add(int slot, Hit hit) {
        byLexicon.get(slot).add(hit);
    }
}
