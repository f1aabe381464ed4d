package io.lodewire.enrich.action.clause;

import io.lodewire.enrich.action.clause.Clause.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into clauses at conjunctions, relative pronouns, strong punctuation and where a new subject begins. */
final class ClauseReader {

    private static final int REACH = 12;

    private final Grammar grammar;

    ClauseReader(Grammar grammar) {
        this.grammar = grammar;
    }

    List<Clause> read(List<Unit> units, Role[] roles) {
        var clauses = new ArrayList<Clause>();
        int from = 0;
        var kind = roles.length > 0 && roles[0] == Role.SUBORDINATOR ? subordinate(units.get(0)) : Kind.MAIN;
        for (int i = 1; i < roles.length; i++) {
            var next = kindAt(units, roles, from, i, kind);
            if (next != null) {
                clauses.add(new Clause(from, i, kind));
                from = i;
                kind = next;
            }
        }
        clauses.add(new Clause(from, roles.length, kind));
        return clauses;
    }

    /** The kind of the clause that begins at the unit; null when none does. */
    private @Nullable Kind kindAt(List<Unit> units, Role[] roles, int from, int i, Kind current) {
        var mark = units.get(i).mark();
        if (mark == Mark.STOP && (roles[i] == Role.VERB || roles[i].isAuxiliary()) && i > 1) {
            return Kind.RESUMED;
        }
        if (mark == Mark.STOP || mark == Mark.QUOTE && opensSentence(roles, i)) {
            return Kind.MAIN;
        }
        return switch (roles[i]) {
            case RELATIVE -> Kind.RELATIVE;
            case SUBORDINATOR -> subordinate(units.get(i));
            case THAT -> that(roles, i);
            case CONJUNCTION -> coordinate(roles, from, i);
            default ->
                mark == Mark.COMMA || mark == Mark.QUOTE
                        ? afterComma(roles, from, i, current)
                        : reported(units, roles, from, i);
        };
    }

    private static boolean opensSentence(Role[] roles, int i) {
        return roles[i] == Role.PRONOUN || roles[i] == Role.DETERMINER && finiteFollows(roles, i, true);
    }

    private Kind subordinate(Unit unit) {
        return unit.is(grammar.condition) ? Kind.CONDITION : Kind.CIRCUMSTANCE;
    }

    private static @Nullable Kind that(Role[] roles, int i) {
        if (i + 1 < roles.length && (roles[i + 1] == Role.VERB || roles[i + 1].isAuxiliary())) {
            return Kind.RELATIVE;
        }
        return finiteFollows(roles, i + 1, true) ? Kind.CONTENT : null;
    }

    private static @Nullable Kind coordinate(Role[] roles, int from, int i) {
        int next = i + 1;
        while (next < roles.length && (roles[next] == Role.ADVERB || roles[next] == Role.NEGATION)) {
            next++;
        }
        if (next >= roles.length) {
            return null;
        }
        if (roles[next] == Role.VERB || roles[next] == Role.BASE || roles[next].isAuxiliary()) {
            return Kind.SHARED_SUBJECT;
        }
        return hasFinite(roles, from, i) && finiteFollows(roles, next, false) ? Kind.MAIN : null;
    }

    private static @Nullable Kind afterComma(Role[] roles, int from, int i, Kind current) {
        if (roles[i] == Role.ING) {
            return Kind.SHARED_SUBJECT;
        }
        boolean inserted = current == Kind.RELATIVE || current == Kind.CIRCUMSTANCE || current == Kind.CONDITION;
        if (inserted && (roles[i] == Role.VERB || roles[i].isAuxiliary())) {
            return Kind.RESUMED;
        }
        return hasFinite(roles, from, i) && finiteFollows(roles, i, true) ? Kind.MAIN : null;
    }

    /** What somebody says, without a that: China said it will ban. */
    private @Nullable Kind reported(List<Unit> units, Role[] roles, int from, int i) {
        int before = i - 1;
        while (before > from && (roles[before] == Role.ADVERB || roles[before] == Role.TIME)) {
            before--;
        }
        boolean said = roles[before].isVerb() && units.get(before).is(grammar.say);
        boolean opens = roles[i] == Role.PRONOUN || roles[i] == Role.DETERMINER || roles[i].isNominal();
        return said && opens && finiteFollows(roles, i, true) ? Kind.CONTENT : null;
    }

    private static boolean hasFinite(Role[] roles, int from, int to) {
        for (int i = from; i < to; i++) {
            if (roles[i] == Role.VERB || roles[i].isAuxiliary()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun phrase and then a finite verb follow. */
    private static boolean finiteFollows(Role[] roles, int from, boolean overPrepositions) {
        int to = Math.min(roles.length, from + REACH);
        for (int i = from; i < to; i++) {
            if (roles[i] == Role.VERB || roles[i].isAuxiliary()) {
                return i > from;
            }
            boolean carries = roles[i].isNominal()
                    || roles[i] == Role.DETERMINER
                    || roles[i] == Role.PRONOUN
                    || roles[i] == Role.ADVERB
                    || roles[i] == Role.TIME
                    || overPrepositions && (roles[i] == Role.PREPOSITION || roles[i] == Role.CONJUNCTION);
            if (!carries) {
                return false;
            }
        }
        return false;
    }
}
