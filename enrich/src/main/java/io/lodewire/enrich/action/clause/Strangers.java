package io.lodewire.enrich.action.clause;

import io.lodewire.enrich.text.StoryText;
import java.util.List;

/** Guesses what a word does that the lexicon does not know, by how it is written and how it ends. */
final class Strangers {

    private Strangers() {}

    static Role roleOf(StoryText text, List<Unit> units, Role[] roles, int i) {
        int token = units.get(i).tokenFrom();
        var tokens = text.tokens();
        if (tokens.isNumber(token)) {
            return Role.NUMBER;
        }
        if (endsIn(text, token, "ly")) {
            return Role.ADVERB;
        }
        if (tokens.isCapitalised(token) && i > 0) {
            return Role.NAME;
        }
        if (endsIn(text, token, "ed")) {
            return pastRole(roles, i);
        }
        return Role.OTHER;
    }

    private static Role pastRole(Role[] roles, int i) {
        var before = i == 0 ? Role.OTHER : roles[i - 1];
        return switch (before) {
            case BE, HAVE -> Role.PARTICIPLE;
            case DETERMINER, PREPOSITION, NUMBER, TO -> Role.OTHER;
            default -> Role.VERB;
        };
    }

    private static boolean endsIn(StoryText text, int token, String ending) {
        int end = text.tokens().end(token);
        int begin = end - ending.length();
        return begin - text.tokens().begin(token) >= 3
                && text.chars().regionMatches(true, begin, ending, 0, ending.length());
    }
}
