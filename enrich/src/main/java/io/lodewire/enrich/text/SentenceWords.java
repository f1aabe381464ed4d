package io.lodewire.enrich.text;

import io.lodewire.enrich.lexicon.LexiconTable;
import java.util.HashMap;
import java.util.Map;

/** The words that decide whether a full stop ends a sentence. */
final class SentenceWords {

    private static final int LONGEST = 16;

    /** What a word does to the stop after it, or to the one before. */
    enum Kind {
        NONE,
        TITLE,
        NUMBERED,
        WEAK,
        OPENER,
        JOINER,
        SPEECH
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    SentenceWords(LexiconTable table) {
        for (var row : table.rows()) {
            var kind = Kind.valueOf(row.get("kind"));
            for (var word : row.list("words")) {
                if (kinds.put(word, kind) != null) {
                    throw new IllegalStateException(row.at() + ": '" + word + "' stands there twice");
                }
            }
        }
    }

    static SentenceWords standard() {
        return new SentenceWords(LexiconTable.read("sentence-words.tsv"));
    }

    /** The kind of the word, NONE for most. */
    Kind of(String text, int begin, int end) {
        return end - begin > LONGEST ? Kind.NONE : kinds.getOrDefault(text.substring(begin, end), Kind.NONE);
    }
}
