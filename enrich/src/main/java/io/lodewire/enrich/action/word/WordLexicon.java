package io.lodewire.enrich.action.word;

import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.NameTokens;
import io.lodewire.enrich.text.Tokens;
import io.lodewire.enrich.text.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All words that the action step knows, found by the terms of their tokens. Immutable; safe for several threads. */
public final class WordLexicon {

    private static final Phrase[] NO_PHRASES = {};

    private final WordClasses classes;
    private final Phrase[][] byFirstTerm;

    private WordLexicon(WordClasses classes, Phrase[][] byFirstTerm) {
        this.classes = classes;
        this.byFirstTerm = byFirstTerm;
    }

    /** Reads {@code action-words.tsv}, adding all its words to the vocabulary. */
    public static WordLexicon read(Vocabulary vocabulary) {
        var classes = new WordClasses();
        var phrases = new HashMap<List<Integer>, Phrase>();
        for (var row : LexiconTable.read("action-words.tsv").rows()) {
            var classSet = classes.declare(row.list("classes"));
            formsOf(row).forEach((surface, forms) -> {
                var terms = NameTokens.of(surface, vocabulary);
                var word = new Word(classSet, forms);
                phrases.merge(
                        Arrays.stream(terms).boxed().toList(),
                        new Phrase(terms, word),
                        (before, now) -> before.and(word));
            });
        }
        return new WordLexicon(classes, index(phrases.values(), vocabulary.size()));
    }

    /** The classes that its words have. */
    public WordClasses classes() {
        return classes;
    }

    /** The longest phrase that begins at the token and ends before the limit; null when none does. */
    public @Nullable Phrase at(Tokens tokens, int token, int limit) {
        for (var phrase : beginningWith(tokens.term(token))) {
            if (phrase.standsAt(tokens, token, limit)) {
                return phrase;
            }
        }
        return null;
    }

    /** All phrases that begin with the term, longest first. */
    public List<Phrase> phrasesFrom(int term) {
        return List.of(beginningWith(term));
    }

    /** One more than the highest term that begins a phrase. */
    public int termLimit() {
        return byFirstTerm.length;
    }

    private Phrase[] beginningWith(int term) {
        return term < 0 || term >= byFirstTerm.length ? NO_PHRASES : byFirstTerm[term];
    }

    private static Map<String, Integer> formsOf(LexiconRow row) {
        var irregular = row.get("forms").isEmpty()
                ? List.<String>of()
                : List.of(row.get("forms").split(" "));
        var forms = new HashMap<String, Integer>();
        for (var word : row.list("words")) {
            switch (row.get("kind")) {
                case "v" -> forms.putAll(Inflection.ofVerb(word, irregular));
                case "n" -> forms.putAll(Inflection.ofNoun(word, irregular));
                case "w" -> forms.put(word, 0);
                default -> throw new IllegalStateException(row.at() + ": a word is n, v or w");
            }
        }
        return forms;
    }

    private static Phrase[][] index(Iterable<Phrase> phrases, int terms) {
        var lists = new HashMap<Integer, List<Phrase>>();
        for (var phrase : phrases) {
            lists.computeIfAbsent(phrase.firstTerm(), term -> new ArrayList<>()).add(phrase);
        }
        var index = new Phrase[terms][];
        Arrays.fill(index, NO_PHRASES);
        lists.forEach((term, list) -> {
            list.sort(Comparator.comparingInt(Phrase::length).reversed());
            index[term] = list.toArray(Phrase[]::new);
        });
        return index;
    }
}
