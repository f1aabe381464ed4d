package io.lodewire.enrich.action.clause;

import io.lodewire.enrich.action.word.WordClasses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The word classes that grammar rests on, by number. */
final class Grammar {

    private record LittleWord(int classId, Role role) {}

    final int adverb;
    final int condition;
    final int of;
    final int owner;
    final int preposition;
    final int say;

    private final int be;
    private final int have;
    private final int to;
    private final List<LittleWord> littleWords;

    Grammar(WordClasses classes) {
        adverb = classes.id("adv");
        condition = classes.id("if");
        of = classes.id("of");
        owner = classes.id("owner");
        preposition = classes.id("prep");
        say = classes.id("say");
        be = classes.id("be");
        have = classes.id("have");
        to = classes.id("to");
        littleWords = List.of(
                new LittleWord(classes.id("modal"), Role.MODAL),
                new LittleWord(classes.id("be"), Role.BE),
                new LittleWord(classes.id("have"), Role.HAVE),
                new LittleWord(classes.id("do"), Role.DO),
                new LittleWord(classes.id("neg"), Role.NEGATION),
                new LittleWord(classes.id("that"), Role.THAT),
                new LittleWord(classes.id("sub"), Role.SUBORDINATOR),
                new LittleWord(classes.id("rel"), Role.RELATIVE),
                new LittleWord(classes.id("conj"), Role.CONJUNCTION),
                new LittleWord(classes.id("det"), Role.DETERMINER),
                new LittleWord(classes.id("pron"), Role.PRONOUN),
                new LittleWord(classes.id("prep"), Role.PREPOSITION),
                new LittleWord(classes.id("adv"), Role.ADVERB));
    }

    /** Whether it is be or have, or a form of them. */
    boolean isBareHelper(Unit unit) {
        return unit.is(be) || unit.is(have);
    }

    boolean isTo(Unit unit) {
        return unit.is(to);
    }

    /** What a little word does; null for any other word. */
    @Nullable
    Role littleWord(Unit unit) {
        for (var little : littleWords) {
            if (unit.is(little.classId())) {
                return little.role();
            }
        }
        return null;
    }
}
