package io.lodewire.enrich.action;

import io.lodewire.enrich.action.rule.Rule;
import io.lodewire.enrich.action.rule.RuleTable;
import io.lodewire.enrich.action.word.WordLexicon;
import io.lodewire.enrich.text.Vocabulary;
import java.util.List;

/** The words and rules of policy actions. Immutable; safe for use by several threads. */
public final class ActionLexicon {

    private final WordLexicon words;
    private final List<Rule> rules;

    private ActionLexicon(WordLexicon words, List<Rule> rules) {
        this.words = words;
        this.rules = rules;
    }

    /** Reads words and rules, and adds the words to the vocabulary. */
    public static ActionLexicon read(Vocabulary vocabulary) {
        var words = WordLexicon.read(vocabulary);
        return new ActionLexicon(words, RuleTable.read(words.classes()));
    }

    WordLexicon words() {
        return words;
    }

    List<Rule> rules() {
        return rules;
    }
}
