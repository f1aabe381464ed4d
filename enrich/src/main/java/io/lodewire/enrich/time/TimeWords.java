package io.lodewire.enrich.time;

import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.Vocabulary;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words of which dates are made, by their number in the vocabulary. */
final class TimeWords {

    private @Nullable TimeWord[] byTerm = new @Nullable TimeWord[256];

    TimeWords(Vocabulary vocabulary) {
        for (var row : LexiconTable.read("time-words.tsv").rows()) {
            var kind = TimeWord.Kind.valueOf(row.get("kind"));
            put(vocabulary.add(row.get("word")), new TimeWord(kind, Integer.parseInt(row.get("value"))));
        }
    }

    /** What the word says of time; null for any other word. */
    @Nullable
    TimeWord at(int term) {
        return term >= 0 && term < byTerm.length ? byTerm[term] : null;
    }

    private void put(int term, TimeWord word) {
        if (term >= byTerm.length) {
            byTerm = Arrays.copyOf(byTerm, Math.max(term + 1, 2 * byTerm.length));
        }
        byTerm[term] = word;
    }
}
