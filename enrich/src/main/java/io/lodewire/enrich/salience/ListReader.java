package io.lodewire.enrich.salience;

import java.util.ArrayList;
import java.util.List;

/** Counts how many countries stand together in one sentence, from names in text order. */
final class ListReader {

    private final List<RegionTally> together = new ArrayList<>();
    private int sentence = -1;

    /** Adds a name in the sentence. */
    void read(RegionTally tally, int inSentence) {
        if (inSentence != sentence) {
            close();
            sentence = inSentence;
        }
        if (!together.contains(tally)) {
            together.add(tally);
        }
    }

    /** Tells the names of the last sentence how many they are. */
    void close() {
        int countries = 0;
        for (var tally : together) {
            countries += tally.code().length() == 2 ? 1 : 0;
        }
        for (var tally : together) {
            tally.inList(countries);
        }
        together.clear();
    }
}
