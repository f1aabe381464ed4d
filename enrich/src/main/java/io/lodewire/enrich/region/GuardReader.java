package io.lodewire.enrich.region;

import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the rules for names that are often something else. */
final class GuardReader {

    private final Territories territories;
    private final Vocabulary vocabulary;

    private GuardReader(Territories territories, Vocabulary vocabulary) {
        this.territories = territories;
        this.vocabulary = vocabulary;
    }

    /** The guards by the name that they watch. */
    static Map<String, Guard> read(Territories territories, Vocabulary vocabulary) {
        var reader = new GuardReader(territories, vocabulary);
        var rules = new HashMap<String, List<Guard.Rule>>();
        for (var row : LexiconTable.read("place-guards.tsv").rows()) {
            rules.computeIfAbsent(row.get("name"), name -> new ArrayList<>()).add(reader.rule(row));
        }
        var guards = new HashMap<String, Guard>();
        rules.forEach((name, list) -> guards.put(name, new Guard(list)));
        return guards;
    }

    private Guard.Rule rule(LexiconRow row) {
        var when = Guard.When.valueOf(row.get("when").toUpperCase(Locale.ROOT));
        boolean codes = when == Guard.When.WITH || when == Guard.When.LOCAL;
        var outcome = outcome(row.get("code"));
        return new Guard.Rule(
                when,
                new WordSet(codes ? List.of() : row.list("cues"), vocabulary),
                codes ? row.list("cues").stream().map(territories::get).toList() : List.of(),
                outcome,
                outcome == Guard.Outcome.READ ? territories.get(row.get("code")) : null,
                Period.of(row),
                row.get("reason"));
    }

    private static Guard.Outcome outcome(String code) {
        return switch (code) {
            case "-" -> Guard.Outcome.DROP;
            case "?" -> Guard.Outcome.ABSTAIN;
            default -> Guard.Outcome.READ;
        };
    }
}
