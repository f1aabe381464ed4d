package io.lodewire.enrich.action.rule;

import io.lodewire.enrich.action.frame.Change;
import io.lodewire.enrich.action.word.ClassSet;
import java.util.List;
import java.util.Set;

/**
 * One rule: words that name an act, and what must hold beside them.
 *
 * @param order its place in the file; the lower one wins
 * @param id name of the rule, stable
 * @param action id of the action taxonomy; empty for a guard, which keeps other rules off the words that it covers
 * @param kind what sort of thing the words name, which decides what verbs do to it
 * @param change what the words alone say of change; {@link Change#UNKNOWN} when only a verb can say it
 * @param needs names of conditions that must hold
 * @param with classes of which a word must stand in the sentence, one of each set
 * @param without classes of which no word may stand in the sentence
 * @param foreign the action when the exports are those of another than the actor; empty when that changes nothing
 * @param sure confidence of a frame by this rule, 0 to 1
 */
public record Rule(
        int order,
        String id,
        String action,
        Kind kind,
        Change change,
        Pattern pattern,
        Set<String> needs,
        List<ClassSet> with,
        ClassSet without,
        String foreign,
        double sure) {

    public Rule {
        needs = Set.copyOf(needs);
        with = List.copyOf(with);
    }

    /** What sort of thing the words of a rule name. */
    public enum Kind {
        /** A verb that is itself the act: banned exports. */
        ACT,
        /** A burden: raised is stricter. */
        BURDEN,
        /** Room that is left: raised is looser. */
        ROOM,
        /** A cut, which is itself a tightening. */
        CUT,
        /** Support: raised is more of it. */
        SUPPORT,
        /** An agreement. */
        DEAL,
        /** Talks, visits, offers. */
        TALKS,
        /** An investigation or a case. */
        PROBE,
        /** A plan, a strategy, a list. */
        PLAN,
        /** A bill, a draft rule. */
        BILL,
        /** A threat. */
        THREAT,
        /** Something that is built. */
        WORKS
    }

    /** Whether it only keeps other rules off. */
    public boolean isGuard() {
        return action.isEmpty();
    }

    /** Whether the condition must hold. */
    public boolean requires(String condition) {
        return needs.contains(condition);
    }
}
