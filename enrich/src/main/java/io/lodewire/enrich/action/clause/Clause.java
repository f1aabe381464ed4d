package io.lodewire.enrich.action.clause;

/**
 * A stretch of a sentence around one finite verb.
 *
 * @param from index of its first unit
 * @param to index after its last unit
 * @param kind how it hangs on what stands before it
 */
public record Clause(int from, int to, Kind kind) {

    /** How a clause hangs on what stands before it. */
    public enum Kind {
        /** On nothing. */
        MAIN,
        /** It tells of the noun before it: who, which. */
        RELATIVE,
        /** It is what somebody says, denies or plans: that. */
        CONTENT,
        /** A condition: if, unless. */
        CONDITION,
        /** Another circumstance: after, since, as. */
        CIRCUMSTANCE,
        /** It goes on with the subject of the clause before: and banned. */
        SHARED_SUBJECT,
        /** It goes on after a clause that was set into it. */
        RESUMED
    }

    /** Whether the unit lies in it. */
    public boolean holds(int unit) {
        return from <= unit && unit < to;
    }
}
