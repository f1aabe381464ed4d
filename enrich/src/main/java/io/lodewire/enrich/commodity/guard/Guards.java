package io.lodewire.enrich.commodity.guard;

import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All guards by name, read from {@code commodity-guards.tsv}. */
public final class Guards {

    private final Map<String, Guard> byName = new HashMap<>();

    private Guards() {}

    /** Reads the table; the words that it names enter the vocabulary of the classes. */
    public static Guards read(WordClasses classes) {
        var rules = new LinkedHashMap<String, List<Rule>>();
        for (var row : LexiconTable.read("commodity-guards.tsv").rows()) {
            rules.computeIfAbsent(row.get("guard"), name -> new ArrayList<>()).add(rule(row, classes));
        }
        var guards = new Guards();
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

    private static Rule rule(LexiconRow row, WordClasses classes) {
        var place = row.get("where").split(" ", -1);
        int reach = place.length > 1 ? Integer.parseInt(place[1]) : 0;
        return new Rule(
                Verdict.valueOf(row.get("verdict").toUpperCase(Locale.ROOT)),
                Where.valueOf(place[0].toUpperCase(Locale.ROOT)),
                reach,
                classes.termsOf(row));
    }
}
