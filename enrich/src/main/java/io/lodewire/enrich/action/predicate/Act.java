package io.lodewire.enrich.action.predicate;

import io.lodewire.enrich.action.clause.Clause;
import io.lodewire.enrich.action.clause.Line;

/**
 * The words of a line that name an act, and what governs them.
 *
 * @param from index of the first unit
 * @param head index of the unit that governs the others
 * @param to index after the last unit
 */
public record Act(Line line, int from, int head, int to, Chain chain) {

    /** The clause that holds the head. */
    public Clause clause() {
        return line.clauses().get(line.clauseOf(head));
    }

    /** Whether a verb names the act. */
    public boolean isVerbal() {
        return line.role(head).isVerb();
    }
}
