package io.lodewire.enrich.action.rule;

/**
 * Words of a line that name an act.
 *
 * @param rule the rule that they match
 * @param from index of the first unit
 * @param head index of the unit that governs
 * @param to index after the last unit
 */
public record Trigger(Rule rule, int from, int head, int to) {

    /** Whether the two share a unit. */
    public boolean overlaps(Trigger other) {
        return from < other.to && other.from < to;
    }
}
