package io.lodewire.enrich.commodity.guard;

import java.util.List;

/** A decision list for one name: the first rule that applies decides. */
public final class Guard {

    private final List<Rule> rules;

    Guard(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The verdict on the name that the tokens spell; DENY when no rule applies. */
    public Verdict judge(Surroundings around, int from, int to) {
        for (var rule : rules) {
            if (rule.applies(around, from, to)) {
                return rule.verdict();
            }
        }
        return Verdict.DENY;
    }
}
