package io.lodewire.enrich.gazetteer;

import io.lodewire.enrich.text.StoryText;
import java.util.ArrayList;
import java.util.List;

/** A text and the names found in it. */
record Found(StoryText text, Hits all) {

    List<Hit> hits(Lexicon lexicon) {
        return all.of(lexicon);
    }

    /** The words of all hits, one lexicon after the other. */
    List<String> found() {
        var found = new ArrayList<String>();
        for (var lexicon : Lexicon.values()) {
            for (var hit : hits(lexicon)) {
                found.add(text.words(hit.from(), hit.to()));
            }
        }
        return found;
    }
}
