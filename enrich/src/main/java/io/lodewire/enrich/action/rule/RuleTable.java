package io.lodewire.enrich.action.rule;

import io.lodewire.enrich.action.frame.Change;
import io.lodewire.enrich.action.word.ClassSet;
import io.lodewire.enrich.action.word.WordClasses;
import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads {@code action-rules.tsv}; the order of the file is the order of precedence. */
public final class RuleTable {

    private RuleTable() {}

    /** All rules in file order; a malformed one is an {@link IllegalStateException} that says where. */
    public static List<Rule> read(WordClasses classes) {
        var parser = new PatternParser(classes);
        var rules = new ArrayList<Rule>();
        for (var row : LexiconTable.read("action-rules.tsv").rows()) {
            try {
                for (var pattern : patterns(row)) {
                    rules.add(rule(rules.size(), row, parser.parse(pattern), classes));
                }
            } catch (IllegalArgumentException | IllegalStateException e) {
                throw new IllegalStateException(row.at() + ": " + e.getMessage(), e);
            }
        }
        return rules;
    }

    private static List<String> patterns(LexiconRow row) {
        return List.of(row.get("pattern").split(" ; "));
    }

    private static Rule rule(int order, LexiconRow row, Pattern pattern, WordClasses classes) {
        var needs = new HashSet<String>();
        var with = new ArrayList<ClassSet>();
        for (var need :
                row.get("needs").isEmpty() ? new String[0] : row.get("needs").split(" +")) {
            if (need.startsWith("{")) {
                with.add(classes.setOf(
                        List.of(need.substring(1, need.length() - 1).split("\\|"))));
            } else {
                needs.add(need);
            }
        }
        return new Rule(
                order,
                row.get("rule"),
                row.get("action").equals("-") ? "" : row.get("action"),
                Rule.Kind.valueOf(row.get("kind")),
                row.get("change").isEmpty() ? Change.UNKNOWN : Change.valueOf(row.get("change")),
                pattern,
                needs,
                with,
                classes.setOf(row.list("unless")),
                row.get("foreign"),
                row.get("sure").isEmpty() ? 0.7 : Double.parseDouble(row.get("sure")));
    }
}
