package io.lodewire.enrich.commodity.guard;

import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that tell alike, under one name, from {@code commodity-words.tsv}. */
public final class WordClasses {

    private final Map<String, List<String>> byName = new HashMap<>();
    private final Vocabulary vocabulary;

    private WordClasses(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads the table; the words of a class enter the vocabulary when they are asked for. */
    public static WordClasses read(Vocabulary vocabulary) {
        var classes = new WordClasses(vocabulary);
        for (var row : LexiconTable.read("commodity-words.tsv").rows()) {
            classes.byName.put(row.get("class"), classes.words(row));
        }
        return classes;
    }

    /** All words of the class. */
    public TermSet named(String name) {
        return TermSet.of(words(name, "the class"), vocabulary);
    }

    /** The words that a row lists, and those of the classes that it lists as {@code @class}. */
    TermSet termsOf(LexiconRow row) {
        return TermSet.of(words(row), vocabulary);
    }

    private List<String> words(LexiconRow row) {
        var words = new ArrayList<String>();
        for (var word : row.list("words")) {
            if (word.startsWith("@")) {
                words.addAll(words(word.substring(1), row.at()));
            } else {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    private List<String> words(String name, String at) {
        var words = byName.get(name);
        if (words == null) {
            throw new IllegalStateException(at + ": no class of words '" + name + "'");
        }
        return words;
    }
}
