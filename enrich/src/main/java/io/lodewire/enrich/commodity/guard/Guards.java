package io.lodewire.enrich.commodity.guard;

import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All guards by name, read from {@code commodity-guards.tsv} and {@code commodity-words.tsv}. */
public final class Guards {

    private static final int FARTHEST = 40;

    private final Map<String, List<String>> classes = new HashMap<>();
    private final Map<String, Guard> byName = new HashMap<>();
    private final Vocabulary vocabulary;

    private Guards(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads both tables and adds their words to the vocabulary. */
    public static Guards read(Vocabulary vocabulary) {
        var guards = new Guards(vocabulary);
        for (var row : LexiconTable.read("commodity-words.tsv").rows()) {
            guards.classes.put(row.get("class"), guards.words(row));
        }
        var rules = new LinkedHashMap<String, List<Rule>>();
        for (var row : LexiconTable.read("commodity-guards.tsv").rows()) {
            rules.computeIfAbsent(row.get("guard"), name -> new ArrayList<>()).add(guards.rule(row));
        }
        rules.forEach((name, list) -> guards.byName.put(name, new Guard(list)));
        return guards;
    }

    /** The guard of that name, which must exist. */
    public Guard named(String name) {
        var guard = byName.get(name);
        if (guard == null) {
            throw new IllegalStateException("commodity-guards.tsv: no guard '" + name + "'");
        }
        return guard;
    }

    private Rule rule(LexiconRow row) {
        var place = row.get("where").split(" ", -1);
        int reach = place.length > 1 ? Integer.parseInt(place[1]) : FARTHEST;
        return new Rule(
                Verdict.valueOf(row.get("verdict").toUpperCase(Locale.ROOT)),
                Where.valueOf(place[0].toUpperCase(Locale.ROOT)),
                reach,
                TermSet.of(words(row), vocabulary));
    }

    private List<String> words(LexiconRow row) {
        var words = new ArrayList<String>();
        for (var word : row.list("words")) {
            if (word.startsWith("@")) {
                words.addAll(classNamed(word.substring(1), row.at()));
            } else {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    private List<String> classNamed(String name, String at) {
        var words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException(at + ": no class of words '" + name + "'");
        }
        return words;
    }
}
