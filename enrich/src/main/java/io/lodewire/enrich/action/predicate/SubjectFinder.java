package io.lodewire.enrich.action.predicate;

import io.lodewire.enrich.action.clause.Clause;
import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Mark;
import io.lodewire.enrich.action.clause.Role;

/** Finds the head of the noun phrase that is the subject of a verb. */
public final class SubjectFinder {

    /** Stands for a subject that is not there. */
    public static final int NONE = -1;

    private static final int MOST_STEPS = 8;

    private SubjectFinder() {}

    /** Index of the last unit of the subject's head; {@link #NONE} when the verb has no subject in the line. */
    public static int of(Line line, int verb) {
        int at = verb;
        for (int step = 0; step < MOST_STEPS; step++) {
            int i = skipHelpers(line, at);
            if (i < 0) {
                return NONE;
            }
            if (line.has(i, Role.CONJUNCTION) || opensSharedSubject(line, i + 1)) {
                at = verbBefore(line, i, line.has(at, Role.BASE));
            } else if (isRelative(line, i)) {
                return nearest(line, antecedentBefore(line, i));
            } else if (line.has(verb, Role.ING) && i == verb - 1) {
                return nearest(line, i);
            } else {
                return headOfPhrase(line, beforeInsertion(line, i));
            }
            if (at < 0) {
                return NONE;
            }
        }
        return NONE;
    }

    private static int skipHelpers(Line line, int verb) {
        int i = verb - 1;
        while (i >= 0 && isHelper(line, i) && line.unit(i + 1).mark().compareTo(Mark.QUOTE) < 0) {
            i--;
        }
        return i;
    }

    private static boolean isHelper(Line line, int i) {
        var role = line.role(i);
        return role.isAuxiliary()
                || role == Role.ADVERB
                || role == Role.NEGATION
                || role == Role.TIME
                || role == Role.TO
                || role == Role.PARTICIPLE;
    }

    private static boolean opensSharedSubject(Line line, int i) {
        var clause = line.clauses().get(line.clauseOf(i));
        return clause.kind() == Clause.Kind.SHARED_SUBJECT && clause.from() == i;
    }

    /** The verb with which one after a conjunction goes: an infinitive with an infinitive, a finite verb with a finite one. */
    private static int verbBefore(Line line, int i, boolean infinitive) {
        for (int j = i - 1; j >= 0; j--) {
            boolean finite = line.has(j, Role.VERB)
                    || j > 0 && line.role(j).isVerb() && line.role(j - 1).isAuxiliary();
            if (finite || infinitive && line.has(j, Role.BASE)) {
                return j;
            }
        }
        return NONE;
    }

    private static boolean isRelative(Line line, int i) {
        return line.has(i, Role.RELATIVE) || line.has(i, Role.THAT);
    }

    /** The noun that stands there, whatever it hangs on: tensions with China, which; an order from the president directing. */
    private static int nearest(Line line, int i) {
        return i >= 0 && (line.role(i).isNominal() || line.has(i, Role.PRONOUN)) ? i : NONE;
    }

    private static int antecedentBefore(Line line, int relative) {
        int i = relative - 1;
        while (i >= 0 && line.has(i, Role.PREPOSITION)) {
            i--;
        }
        return i;
    }

    /** The unit before what is set between commas or brackets, if the unit ends such an insertion. */
    private static int beforeInsertion(Line line, int end) {
        var mark = line.unit(Math.min(end + 1, line.size() - 1)).mark();
        if (mark != Mark.COMMA && mark != Mark.CLOSE_BRACKET && mark != Mark.STOP) {
            return end;
        }
        var opening = mark == Mark.CLOSE_BRACKET ? Mark.OPEN_BRACKET : mark;
        for (int i = end; i > 0; i--) {
            if (line.unit(i).mark() == opening) {
                return i - 1;
            }
        }
        return end;
    }

    /** The head of the noun phrase that ends at the unit, which may have others hanging on it: head of the mission in Tokyo. */
    private static int headOfPhrase(Line line, int end) {
        int head = end;
        for (int step = 0; step < MOST_STEPS && head >= 0; step++) {
            if (!line.role(head).isNominal()) {
                return line.has(head, Role.PRONOUN) || line.has(head, Role.DETERMINER) ? head : NONE;
            }
            int start = startOfPhrase(line, head);
            int before = start - 1;
            boolean hangs = before > 0
                    && line.has(before, Role.PREPOSITION)
                    && line.unit(start).mark().compareTo(Mark.COMMA) < 0
                    && line.role(before - 1).isNominal()
                    && line.unit(before).mark().compareTo(Mark.COMMA) < 0;
            if (!hangs) {
                return head;
            }
            head = before - 1;
        }
        return head;
    }

    private static int startOfPhrase(Line line, int end) {
        int start = end;
        while (start > 0
                && line.unit(start).mark().compareTo(Mark.COMMA) < 0
                && (line.role(start - 1).isNominal()
                        || line.has(start - 1, Role.DETERMINER)
                        || line.has(start - 1, Role.CONJUNCTION)
                                && start > 1
                                && line.role(start - 2).isNominal())) {
            start--;
        }
        return start;
    }
}
