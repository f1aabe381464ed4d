package io.lodewire.enrich.action.rule;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.word.ClassSet;
import io.lodewire.enrich.action.word.WordLexicon;
import io.lodewire.enrich.text.Sentence;
import io.lodewire.enrich.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words of a line that name acts. The rule that stands first in its file wins where several match. */
public final class TriggerFinder {

    private final List<Rule> rules;
    private final ClassSet heads;
    private final boolean[] beginsHead;

    /** Finds by the rules, whose words the lexicon holds. */
    public TriggerFinder(List<Rule> rules, WordLexicon words) {
        this.rules = List.copyOf(rules);
        this.heads = rules.stream().map(rule -> rule.pattern().headClasses()).reduce(ClassSet.NONE, ClassSet::with);
        this.beginsHead = new boolean[words.termLimit()];
        for (int term = 0; term < beginsHead.length; term++) {
            beginsHead[term] = words.phrasesFrom(term).stream()
                    .anyMatch(phrase -> phrase.word().classes().meets(heads));
        }
    }

    /** Whether the sentence holds a word at which a rule could begin; cheap, and wrong only on the safe side. */
    public boolean mayFind(Tokens tokens, Sentence sentence) {
        for (int token = sentence.tokenFrom(); token < sentence.tokenTo(); token++) {
            int term = tokens.term(token);
            if (term >= 0 && term < beginsHead.length && beginsHead[term]) {
                return true;
            }
        }
        return false;
    }

    /** The triggers of the line in its order; guards are left out, with what they cover. */
    public List<Trigger> find(Line line) {
        var found = new ArrayList<Trigger>();
        for (int unit = 0; unit < line.size(); unit++) {
            if (line.unit(unit).word().classes().meets(heads)) {
                var trigger = firstAt(line, unit);
                if (trigger != null) {
                    keep(trigger, found);
                }
            }
        }
        found.removeIf(trigger -> trigger.rule().isGuard());
        return found;
    }

    private @Nullable Trigger firstAt(Line line, int unit) {
        for (var rule : rules) {
            var match = rule.pattern().at(line, unit);
            if (match != null && holds(rule, line)) {
                return new Trigger(rule, match.from(), match.head(), match.to());
            }
        }
        return null;
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

    /** Of two triggers on the same words the one whose rule stands first stays. */
    private void keep(Trigger trigger, List<Trigger> found) {
        for (int i = found.size() - 1; i >= 0; i--) {
            var before = found.get(i);
            if (trigger.overlaps(before)) {
                if (rules.indexOf(before.rule()) <= rules.indexOf(trigger.rule())) {
                    return;
                }
                found.remove(i);
            }
        }
        found.add(trigger);
    }
}
