package io.lodewire.enrich.action.clause;

import io.lodewire.enrich.action.word.Form;
import io.lodewire.enrich.text.StoryText;
import java.util.List;

/** Tells what each unit does in its sentence, by its word and by its neighbours to the left, then to the right. */
final class RoleReader {

    private static final int REACH = 14;

    private final Grammar grammar;

    RoleReader(Grammar grammar) {
        this.grammar = grammar;
    }

    Role[] read(StoryText text, List<Unit> units) {
        var roles = new Role[units.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = roleOf(text, units, roles, i);
        }
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.SUBORDINATOR
                    && units.get(i).is(grammar.preposition)
                    && !clauseFollows(units, roles, i + 1)) {
                roles[i] = Role.PREPOSITION;
            }
            if (i > 0 && roles[i] == Role.TIME && roles[i - 1] == Role.PREPOSITION) {
                roles[i - 1] = Role.TIME;
            }
        }
        return roles;
    }

    private Role roleOf(StoryText text, List<Unit> units, Role[] roles, int i) {
        var unit = units.get(i);
        if (unit.time() != null) {
            return Role.TIME;
        }
        if (unit.region() != null) {
            return Role.REGION;
        }
        if (unit.good() != null) {
            return Role.GOOD;
        }
        if (grammar.isTo(unit)) {
            return verbFollows(units, i + 1) ? Role.TO : Role.PREPOSITION;
        }
        if (unit.word().canBeVerb()) {
            return new VerbRole(grammar, units, roles, i).read();
        }
        var little = grammar.littleWord(unit);
        if (little != null) {
            return little;
        }
        return unit.word().isUnknown() ? Strangers.roleOf(text, units, roles, i) : Role.NOUN;
    }

    private boolean verbFollows(List<Unit> units, int i) {
        while (i < units.size() && units.get(i).is(grammar.adverb)) {
            i++;
        }
        return i < units.size() && (units.get(i).word().canBe(Form.BASE) || grammar.isBareHelper(units.get(i)));
    }

    private static boolean clauseFollows(List<Unit> units, Role[] roles, int from) {
        int to = Math.min(roles.length, from + REACH);
        for (int i = from; i < to; i++) {
            if (i > from && units.get(i).mark().compareTo(Mark.COMMA) >= 0) {
                return false;
            }
            if (roles[i] == Role.VERB || roles[i].isAuxiliary()) {
                return true;
            }
        }
        return false;
    }
}
