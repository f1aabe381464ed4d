package io.lodewire.enrich.action.scene;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Mark;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.word.ClassSet;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whom a noun or a name stands for: an authority, one with others joined to it, a person of whom the story has told. */
final class NounReferents {

    private static final int REACH = 8;

    private final ClassSet firms;
    private final int pair;

    NounReferents(WordClasses classes) {
        firms = classes.setOf(List.of("firm", "firm-mark"));
        pair = classes.id("both-sides");
    }

    /** The parties that a noun or a name stands for; nobody when it is no authority. */
    List<Party> of(Scene scene, int head) {
        var line = scene.line();
        if (pairAt(line, head)) {
            return scene.story().pairBefore(line.sentence());
        }
        var authority = scene.authorityAt(head);
        if (authority == null) {
            authority = joinedBefore(scene, head);
        }
        if (authority != null) {
            return scene.resolve(authority);
        }
        return line.has(head, Role.NAME) ? named(scene, head) : List.of();
    }

    /** Whether it is a firm, an opinion or an unknown name, and not only a thing. */
    boolean isStranger(Line line, int head) {
        return line.unit(head).word().classes().meets(firms) || line.has(head, Role.NAME);
    }

    /** Whether the noun is, or comes from, both countries of the story: officials from the two countries. */
    private boolean pairAt(Line line, int head) {
        for (int i = head; i < Math.min(line.size(), head + 3); i++) {
            if (line.is(i, pair)) {
                return true;
            }
            if (i > head && !line.has(i, Role.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    /** An authority with others joined to it: OPEC and its allies. */
    private static @Nullable Authority joinedBefore(Scene scene, int head) {
        var line = scene.line();
        boolean joined = false;
        for (int i = head; i >= Math.max(0, head - REACH); i--) {
            var authority = joined ? scene.authorityAt(i) : null;
            if (authority != null) {
                return authority;
            }
            joined |= line.has(i, Role.CONJUNCTION);
            boolean passes = line.role(i).isNominal() || line.has(i, Role.DETERMINER) || line.has(i, Role.CONJUNCTION);
            if (!passes) {
                return null;
            }
        }
        return null;
    }

    /** A person whom an apposition or the story before makes an authority: Jon Rosenbaum, an assistant trade representative. */
    private static List<Party> named(Scene scene, int head) {
        var line = scene.line();
        if (head + 1 < line.size() && line.unit(head + 1).mark() == Mark.COMMA) {
            var apposition = scene.authorityBetween(head + 1, Math.min(line.size(), head + 1 + REACH));
            if (apposition != null && apposition.from() <= head + 3) {
                return scene.resolve(apposition);
            }
        }
        return scene.story().person(line.words(head, head + 1));
    }
}
