package io.lodewire.enrich.time;

import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.NameTokens;
import io.lodewire.enrich.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The phrases that relate an event to its date, such as {@code by} or {@code no later than}, by their last word. */
final class RelationPhrases {

    /**
     * One phrase.
     *
     * @param terms its words, at least one
     * @param look null where the tense says
     * @param takesDuration whether a number of days may follow
     * @param takesPair whether two dates follow
     */
    record Phrase(
            List<Integer> terms,
            Relation relation,
            @Nullable Look look,
            boolean takesDuration,
            boolean takesPair) {}

    private final Map<Integer, List<Phrase>> byLastTerm = new HashMap<>();

    RelationPhrases(Vocabulary vocabulary) {
        for (var row : LexiconTable.read("time-relations.tsv").rows()) {
            var terms = Arrays.stream(NameTokens.of(row.get("phrase"), vocabulary))
                    .boxed()
                    .toList();
            var look = row.get("looks").isEmpty() ? null : Look.valueOf(row.get("looks"));
            var takes = row.get("takes");
            var phrase = new Phrase(
                    terms, Relation.valueOf(row.get("relation")), look, takes.equals("DURATION"), takes.equals("PAIR"));
            byLastTerm
                    .computeIfAbsent(terms.get(terms.size() - 1), term -> new ArrayList<>())
                    .add(phrase);
        }
        var longestFirst =
                Comparator.<Phrase>comparingInt(phrase -> phrase.terms().size()).reversed();
        byLastTerm.values().forEach(phrases -> phrases.sort(longestFirst));
    }

    /** The longest phrase that ends right before the token; null when none does. */
    @Nullable
    Phrase endingAt(TimeText text, int token) {
        if (!text.follows(token)) {
            return null;
        }
        var phrases = byLastTerm.getOrDefault(text.tokens().term(token - 1), List.of());
        for (var phrase : phrases) {
            if (matches(phrase, text, token)) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean matches(Phrase phrase, TimeText text, int end) {
        int length = phrase.terms().size();
        if (end - length < text.floor()) {
            return false;
        }
        for (int back = 1; back <= length; back++) {
            int token = end - back;
            if (text.tokens().term(token) != phrase.terms().get(length - back)
                    || back < length && !text.follows(token)) {
                return false;
            }
        }
        return true;
    }
}
