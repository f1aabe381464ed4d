package io.lodewire.enrich.action.rule;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.LineReader;
import io.lodewire.enrich.action.word.ClassSet;
import io.lodewire.enrich.action.word.Word;
import io.lodewire.enrich.action.word.WordLexicon;
import io.lodewire.enrich.text.Sentence;
import io.lodewire.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of a line that name acts. Immutable; safe for several threads. */
public final class TriggerFinder {

    private final List<Rule> rules;
    private final ClassSet heads;
    private final Map<Word, List<Rule>> byHead = new HashMap<>();
    private final boolean[] beginsHead;

    /** Finds by the rules, whose words the lexicon holds. */
    public TriggerFinder(List<Rule> rules, WordLexicon words) {
        this.rules = List.copyOf(rules);
        this.heads = rules.stream().map(rule -> rule.pattern().headClasses()).reduce(ClassSet.NONE, ClassSet::with);
        this.beginsHead = new boolean[words.termLimit()];
        for (int term = 0; term < beginsHead.length; term++) {
            for (var phrase : words.phrasesFrom(term)) {
                if (phrase.word().classes().meets(heads)) {
                    beginsHead[term] = true;
                    byHead.computeIfAbsent(phrase.word(), this::headedBy);
                }
            }
        }
    }

    private List<Rule> headedBy(Word word) {
        return rules.stream()
                .filter(rule -> word.classes().meets(rule.pattern().headClasses()))
                .toList();
    }

    /** Whether the sentence holds a word at which a rule could begin; cheap, and wrong only on the safe side. */
    public boolean mayFind(Tokens tokens, Sentence sentence) {
        int limit = Math.min(sentence.tokenTo(), sentence.tokenFrom() + LineReader.MOST_TOKENS);
        for (int token = sentence.tokenFrom(); token < limit; token++) {
            int term = tokens.term(token);
            if (term >= 0 && term < beginsHead.length && beginsHead[term]) {
                return true;
            }
        }
        return false;
    }

    /** All that rules match in the line, guards too, the rule that stands first in its file first. */
    public List<Trigger> find(Line line) {
        var found = new ArrayList<Trigger>();
        for (int unit = 0; unit < line.size(); unit++) {
            if (line.unit(unit).word().classes().meets(heads)) {
                addAt(line, unit, found);
            }
        }
        found.sort(Comparator.comparingInt((Trigger trigger) -> trigger.rule().order())
                .thenComparingInt(Trigger::from));
        return found;
    }

    /** Tells the trace of each rule that a word of the line could begin and that does not match. */
    public void explain(Line line, RuleTrace trace) {
        for (int unit = 0; unit < line.size(); unit++) {
            for (var rule : rules) {
                boolean head =
                        line.unit(unit).word().classes().meets(rule.pattern().headClasses());
                if (head && !rule.isGuard() && rule.pattern().at(line, unit) == null) {
                    trace.missed(line, rule, unit);
                }
            }
        }
    }

    private void addAt(Line line, int unit, List<Trigger> found) {
        for (var rule : byHead.getOrDefault(line.unit(unit).word(), List.of())) {
            var match = rule.pattern().at(line, unit);
            if (match != null && holds(rule, line)) {
                found.add(new Trigger(rule, match.from(), match.head(), match.to()));
            }
        }
    }

    private static boolean holds(Rule rule, Line line) {
        for (var classes : rule.with()) {
            if (!anyIs(line, classes)) {
                return false;
            }
        }
        return !anyIs(line, rule.without());
    }

    private static boolean anyIs(Line line, ClassSet classes) {
        for (int i = 0; i < line.size(); i++) {
            if (line.unit(i).word().classes().meets(classes)) {
                return true;
            }
        }
        return false;
    }
}
