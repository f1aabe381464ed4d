package io.lodewire.enrich.action.clause;

import io.lodewire.enrich.action.word.Form;
import io.lodewire.enrich.action.word.Word;
import io.lodewire.enrich.gazetteer.MentionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides between verb and noun, and between the forms of a verb, for one word that can be a verb. */
final class VerbRole {

    private final Grammar grammar;
    private final List<Unit> units;
    private final Role[] roles;
    private final int index;
    private final Word word;
    private final @Nullable Role neighbour;
    private final @Nullable Role governor;

    VerbRole(Grammar grammar, List<Unit> units, Role[] roles, int index) {
        this.grammar = grammar;
        this.units = units;
        this.roles = roles;
        this.index = index;
        this.word = units.get(index).word();
        this.neighbour = index == 0 ? null : roles[index - 1];
        this.governor = governor();
    }

    Role read() {
        if (word.canBe(Form.BASE) && (governor == Role.TO || governor == Role.MODAL || governor == Role.DO)) {
            return Role.BASE;
        }
        if (word.canBe(Form.ING)) {
            return isInNounPhrase() || nextIs(grammar.of) || isCompound() ? Role.NOUN : Role.ING;
        }
        if (word.canBe(Form.PAST | Form.PARTICIPLE)) {
            return past();
        }
        return word.canBe(Form.THIRD) ? third() : base();
    }

    private Role past() {
        if (governor == Role.HAVE || governor == Role.BE) {
            return Role.PARTICIPLE;
        }
        if (word.canBeNoun() && (isInNounPhrase() || isNounAfterNoun())) {
            return Role.NOUN;
        }
        if (isInNounPhrase() || neighbour == Role.PREPOSITION) {
            return Role.OTHER;
        }
        if (neighbour != null && neighbour.isVerb() && nounFollows()) {
            return Role.OTHER;
        }
        return governor != null && governor.isVerb() ? Role.PARTICIPLE : Role.VERB;
    }

    private Role third() {
        boolean afterVerb = neighbour != null && neighbour.isVerb() && word.canBeNoun();
        if (isInNounPhrase() || afterVerb || neighbour == Role.PREPOSITION || neighbour == Role.GOOD) {
            return Role.NOUN;
        }
        if (!word.canBeNoun()) {
            return Role.VERB;
        }
        if (neighbour == null) {
            return Role.NOUN;
        }
        return isSubject(index - 1) && objectFollows() ? Role.VERB : Role.NOUN;
    }

    private Role base() {
        if (governor == Role.CONJUNCTION && baseBefore()) {
            return !word.canBeNoun() || objectFollows() ? Role.BASE : Role.NOUN;
        }
        if (!word.canBeNoun()) {
            return isInNounPhrase() || neighbour == Role.PREPOSITION ? Role.OTHER : Role.VERB;
        }
        boolean clear = governor == Role.PRONOUN || governor == Role.RELATIVE || pluralBefore();
        return clear && !isInNounPhrase() && objectFollows() ? Role.VERB : Role.NOUN;
    }

    private @Nullable Role governor() {
        int i = index - 1;
        while (i >= 0 && (roles[i] == Role.ADVERB || roles[i] == Role.NEGATION || roles[i] == Role.TIME)) {
            i--;
        }
        return i < 0 ? null : roles[i];
    }

    private boolean isInNounPhrase() {
        return neighbour == Role.DETERMINER
                || neighbour == Role.NUMBER
                || index > 0 && units.get(index - 1).possessive()
                || index > 0 && isDemonym(index - 1)
                || index > 0 && units.get(index - 1).is(grammar.owner);
    }

    /** Whether it stands between nouns: its rare earth mining quota. */
    private boolean isCompound() {
        boolean nounBefore =
                neighbour == Role.GOOD || neighbour == Role.REGION || neighbour == Role.NOUN && word.canBeNoun();
        return nounBefore
                && index + 1 < units.size()
                && units.get(index + 1).word().canBeNoun()
                && objectFollows();
    }

    private boolean isDemonym(int i) {
        var region = units.get(i).region();
        return region != null && region.kind() == MentionKind.DEMONYM;
    }

    private boolean isNounAfterNoun() {
        boolean nounBefore = neighbour == Role.NOUN || neighbour == Role.GOOD || neighbour == Role.OTHER;
        return nounBefore && !objectFollows();
    }

    private boolean isSubject(int i) {
        return switch (roles[i]) {
            case REGION, PRONOUN, NAME, NOUN, RELATIVE, OTHER, ADVERB -> !isDemonym(i);
            default -> false;
        };
    }

    private boolean pluralBefore() {
        return index > 0 && units.get(index - 1).word().canBe(Form.PLURAL);
    }

    private boolean baseBefore() {
        for (int i = index - 1; i >= Math.max(0, index - 12); i--) {
            if (roles[i] == Role.BASE) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows can be the object of a verb. */
    private boolean objectFollows() {
        int next = index + 1;
        if (next >= units.size() || units.get(next).mark().compareTo(Mark.COMMA) >= 0) {
            return false;
        }
        var unit = units.get(next);
        if (unit.good() != null || unit.region() != null || unit.word().isUnknown()) {
            return true;
        }
        var little = grammar.littleWord(unit);
        return grammar.isTo(unit) || (little == null ? !isPlainVerb(unit.word()) : opensObject(little));
    }

    /** Whether a noun or a name stands right behind it: offered subsidised wheat. */
    private boolean nounFollows() {
        int next = index + 1;
        if (next >= units.size() || units.get(next).mark().compareTo(Mark.COMMA) >= 0) {
            return false;
        }
        var unit = units.get(next);
        boolean noun = unit.word().canBeNoun() && grammar.littleWord(unit) == null;
        return unit.good() != null || noun;
    }

    private static boolean isPlainVerb(Word word) {
        return word.canBeVerb() && !word.canBeNoun();
    }

    private static boolean opensObject(Role little) {
        return little == Role.DETERMINER || little == Role.PRONOUN || little == Role.THAT || little == Role.NEGATION;
    }

    private boolean nextIs(int classId) {
        return index + 1 < units.size() && units.get(index + 1).is(classId);
    }
}
