package io.lodewire.enrich.action.predicate;

import io.lodewire.enrich.action.clause.Clause;
import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Mark;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.word.ClassSet;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.List;

/** Finds the word that governs a noun, an infinitive, an -ing form or a clause, by looking left, then right. */
final class Governors {

    private static final int REACH = 12;
    private static final int REACH_RIGHT = 16;

    private final ClassSet governingNouns;
    private final ClassSet portions;
    private final ClassSet sayingTo;
    private final int against;
    private final int cause;

    Governors(WordClasses classes) {
        governingNouns = classes.setOf(List.of(
                "bring",
                "raise",
                "lower",
                "tighten",
                "ease",
                "lift",
                "suspend",
                "resume",
                "extend",
                "plan",
                "propose",
                "decide",
                "step",
                "urge",
                "consider",
                "expect",
                "try",
                "agree",
                "fail",
                "reject",
                "threaten",
                "power",
                "order-noun",
                "talks",
                "bill",
                "probe",
                "review-term",
                "final-result",
                "petition"));
        portions = classes.setOf(List.of("portion"));
        against = classes.id("opposed");
        cause = classes.id("cause");
        sayingTo = classes.setOf(List.of("due", "likely", "unlikely", "ready"));
    }

    /** The verb of which the noun phrase is an object, or the noun on which it hangs by a preposition. */
    int ofNoun(Line line, int noun) {
        int limit = Math.max(0, noun - REACH);
        for (int i = noun - 1; i >= limit; i--) {
            if (line.unit(i + 1).mark().compareTo(Mark.COMMA) >= 0 && !betweenAdjectives(line, i)) {
                return Chain.NONE;
            }
            var role = line.role(i);
            if (role.isVerb()) {
                return i;
            }
            if (role == Role.PREPOSITION) {
                return acrossPreposition(line, i);
            }
            if (!role.isNominal() && role != Role.DETERMINER && !isAside(role) && !joins(line, i, noun)) {
                return Chain.NONE;
            }
        }
        return Chain.NONE;
    }

    /** Whether the comma after the unit parts two adjectives: customary, annual talks. */
    private static boolean betweenAdjectives(Line line, int i) {
        return line.unit(i + 1).mark() == Mark.COMMA && line.has(i, Role.OTHER) && line.has(i + 1, Role.OTHER);
    }

    /** Whether it joins two determiners, or two noun phrases of one clause: most or all, a price and a cut. */
    private static boolean joins(Line line, int i, int noun) {
        boolean alike = line.has(i - 1, Role.DETERMINER) && line.has(i + 1, Role.DETERMINER)
                || i > 0 && line.role(i - 1).isNominal() && line.clauseOf(i) == line.clauseOf(noun);
        return line.has(i, Role.CONJUNCTION) && alike;
    }

    private static boolean isAside(Role role) {
        return role == Role.ADVERB || role == Role.NEGATION || role == Role.TIME;
    }

    private int acrossPreposition(Line line, int preposition) {
        int before = preposition - 1;
        while (before >= 0 && line.has(before, Role.ADVERB)) {
            before--;
        }
        if (before < 0) {
            return Chain.NONE;
        }
        if (line.is(preposition, cause)
                || line.is(preposition, against) && line.role(before).isVerb()) {
            return Chain.NONE;
        }
        if (line.unit(before).word().classes().meets(portions)) {
            return ofNoun(line, before);
        }
        boolean governs = line.role(before).isVerb()
                || line.has(before, Role.NOUN)
                        && line.unit(before).word().classes().meets(governingNouns);
        return governs ? before : Chain.NONE;
    }

    /** The verb of which the noun phrase that ends before the unit is the subject. */
    int predicateOf(Line line, int to) {
        int limit = Math.min(line.size(), to + REACH_RIGHT);
        for (int i = to; i < limit; i++) {
            var role = line.role(i);
            if (role.isVerb() && role != Role.ING) {
                return actsOnOther(line, i) ? Chain.NONE : i;
            }
            if (startsOtherClause(line, i, to)) {
                i = endOfInsertion(line, i) - 1;
            } else if (role == Role.SUBORDINATOR || role == Role.THAT || role == Role.RELATIVE) {
                return Chain.NONE;
            }
        }
        return Chain.NONE;
    }

    /** Whether the verb is active and has an object of its own: the sanctions have cut supply. */
    private static boolean actsOnOther(Line line, int verb) {
        boolean active = !line.has(verb, Role.PARTICIPLE) || line.has(verb - 1, Role.HAVE);
        int next = line.has(verb + 1, Role.ADVERB) ? verb + 2 : verb + 1;
        return active
                && next < line.size()
                && (line.role(next).isNominal() || line.has(next, Role.DETERMINER))
                && line.unit(next).mark().compareTo(Mark.COMMA) < 0;
    }

    private static boolean startsOtherClause(Line line, int i, int to) {
        var clause = line.clauses().get(line.clauseOf(i));
        return clause.from() == i && i > to && clause.kind() == Clause.Kind.RELATIVE;
    }

    private static int endOfInsertion(Line line, int i) {
        int clause = line.clauseOf(i) + 1;
        boolean resumes =
                clause < line.clauses().size() && line.clauses().get(clause).kind() == Clause.Kind.RESUMED;
        return resumes ? line.clauses().get(clause).from() : line.size();
    }

    /** The verb or noun that takes the infinitive after the to: ordered the cabinet to, a plan to. */
    int ofInfinitive(Line line, int to) {
        int twin = twinOf(line, to - 1, Role.TO);
        return infinitiveGovernor(line, twin < 0 ? to : twin);
    }

    private int infinitiveGovernor(Line line, int to) {
        int limit = Math.max(0, to - REACH);
        for (int i = to - 1; i >= limit; i--) {
            var role = line.role(i);
            if (role.isVerb()) {
                return i;
            }
            if (role == Role.NOUN && line.unit(i).word().classes().meets(governingNouns)) {
                return i;
            }
            boolean passes = role.isNominal()
                    || role == Role.DETERMINER
                    || role == Role.ADVERB
                    || role == Role.TIME
                    || role == Role.PRONOUN
                    || role == Role.CONJUNCTION
                    || role == Role.PREPOSITION;
            if (!passes || line.unit(i + 1).mark().compareTo(Mark.CLOSE_BRACKET) > 0) {
                return Chain.NONE;
            }
        }
        return Chain.NONE;
    }

    /** The verb or noun on which an -ing form hangs: hit back by placing, considers imposing, talks on easing. */
    int ofGerund(Line line, int before) {
        if (before < 0) {
            return Chain.NONE;
        }
        if (line.role(before).isVerb()) {
            return before;
        }
        if (!line.has(before, Role.PREPOSITION)) {
            return Chain.NONE;
        }
        int limit = Math.max(0, before - REACH);
        for (int i = before - 1; i >= limit; i--) {
            var role = line.role(i);
            if (role.isVerb()
                    || role == Role.NOUN && line.unit(i).word().classes().meets(governingNouns)) {
                return i;
            }
            if (role.isAuxiliary() || role == Role.RELATIVE || role == Role.SUBORDINATOR || role == Role.THAT) {
                return Chain.NONE;
            }
        }
        return Chain.NONE;
    }

    /** The verb of the given role that the one after a conjunction goes with: to lift and ease. */
    int twinOf(Line line, int conjunction, Role role) {
        if (!line.has(conjunction, Role.CONJUNCTION)) {
            return Chain.NONE;
        }
        for (int i = conjunction - 1; i >= Math.max(0, conjunction - REACH); i--) {
            if (line.has(i, role)) {
                return i;
            }
        }
        return Chain.NONE;
    }

    /** The verb of saying before a clause of content. */
    int reporterOf(Line line, int clauseFrom) {
        for (int i = clauseFrom - 1; i >= Math.max(0, clauseFrom - REACH); i--) {
            if (line.role(i).isVerb()
                    || line.has(i, Role.NOUN) && line.unit(i).word().classes().meets(governingNouns)) {
                return i;
            }
        }
        return Chain.NONE;
    }

    /** Whether a form of be makes the word a predicate: is interested. */
    boolean isPredicate(Line line, int head) {
        int i = head - 1;
        while (line.has(i, Role.ADVERB) || line.has(i, Role.NEGATION)) {
            i--;
        }
        return line.has(i, Role.BE);
    }

    boolean saysMoreThanTo(Line line, int to) {
        return line.unit(to).word().classes().meets(sayingTo);
    }

    boolean isPassive(Line line, int participle) {
        int i = participle - 1;
        while (isHelper(line, i)) {
            if (line.has(i, Role.BE)) {
                return true;
            }
            i--;
        }
        return !line.has(participle - 1, Role.HAVE) && !isHelper(line, participle - 1);
    }

    boolean isNegated(Line line, int unit) {
        for (int i = unit - 1; isHelper(line, i) || line.has(i, Role.TO) || line.has(i, Role.PREPOSITION); i--) {
            if (line.has(i, Role.NEGATION)) {
                return true;
            }
            if (line.has(i, Role.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    boolean isHelper(Line line, int i) {
        if (i < 0) {
            return false;
        }
        var role = line.role(i);
        return role.isAuxiliary() || role == Role.ADVERB || role == Role.NEGATION || role == Role.TIME;
    }
}
