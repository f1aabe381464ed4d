package io.lodewire.enrich.action.scene;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Mark;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.predicate.SubjectFinder;
import io.lodewire.enrich.action.word.ClassSet;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a noun, a name or a pronoun stands for. A pronoun stands for the subject of a verb before it, in its line or in
 * the lines before; once that is a firm or an unknown name, nobody else comes into question.
 */
public final class Referents {

    private static final int BACK = 3;
    private static final String POINTS_BACK = "it points back";

    private final Speakers speakers;
    private final ClassSet firms;
    private final int firstPerson;

    /** Tells firms and pronouns by their classes. */
    public Referents(WordClasses classes) {
        speakers = new Speakers(classes);
        firms = classes.setOf(List.of("firm", "firm-mark"));
        firstPerson = classes.id("first-person");
    }

    /** The parties that the unit stands for as a subject; nobody when it is no authority. */
    public List<Party> of(Scene scene, int head) {
        var line = scene.line();
        if (head < 0) {
            return List.of();
        }
        if (line.is(head, firstPerson)) {
            int speaker = speakers.outside(line, head);
            return speaker < 0 ? List.of() : plain(scene, speaker);
        }
        return line.has(head, Role.PRONOUN) ? antecedent(scene, head) : plain(scene, head);
    }

    /** The parties that a noun or a name stands for; nobody for a pronoun. */
    private static List<Party> plain(Scene scene, int head) {
        var authority = scene.authorityAt(head);
        if (authority == null) {
            authority = joinedBefore(scene, head);
        }
        if (authority != null) {
            return scene.resolve(authority);
        }
        return scene.line().has(head, Role.NAME) ? named(scene, head) : List.of();
    }

    /** An authority with others joined to it: OPEC and its allies. */
    private static @Nullable Authority joinedBefore(Scene scene, int head) {
        var line = scene.line();
        boolean joined = false;
        for (int i = head; i >= Math.max(0, head - 8); i--) {
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

    /** The parties that a pronoun at the unit points back to. */
    public List<Party> antecedent(Scene scene, int unit) {
        var parties = announcer(scene, unit);
        if (parties == null) {
            parties = subjectBefore(scene, unit);
        }
        for (int back = 1; parties == null && back <= BACK; back++) {
            var before = scene.story().before(scene.line().sentence(), back);
            parties = before == null ? List.of() : mainSubject(before);
        }
        var span = scene.line().span(unit, unit + 1);
        return parties == null
                ? List.of()
                : parties.stream()
                        .map(party -> new Party(party.code(), party.name(), party.office(), span, POINTS_BACK))
                        .toList();
    }

    /** Whoever a noun with a clause belongs to: the announcement by Iran that it will cut. */
    private static @Nullable List<Party> announcer(Scene scene, int unit) {
        var line = scene.line();
        int from = line.clauses().get(line.clauseOf(unit)).from();
        if (!line.has(from, Role.THAT)) {
            return null;
        }
        for (int i = from - 1; i >= Math.max(0, from - 8) && !line.role(i).isVerb(); i--) {
            if (line.has(i, Role.PREPOSITION)) {
                var authority = scene.authorityBetween(i + 1, from);
                return authority == null ? null : scene.resolve(authority);
            }
        }
        return null;
    }

    /** The nearest subject of a verb before the unit: parties, nobody for a stranger, null when there is none. */
    private @Nullable List<Party> subjectBefore(Scene scene, int unit) {
        var line = scene.line();
        for (int i = unit - 1; i >= 0; i--) {
            if (line.has(i, Role.VERB) || line.has(i, Role.PARTICIPLE) || line.has(i, Role.BASE)) {
                int head = SubjectFinder.of(line, i);
                var parties = head >= 0 && head < unit ? candidate(scene, head) : null;
                if (parties != null) {
                    return parties;
                }
            }
        }
        return null;
    }

    /** The parties of the nearest subject before the unit that is an authority; nobody when there is none. */
    public List<Party> lastSubject(Scene scene, int unit) {
        var line = scene.line();
        for (int i = unit - 1; i >= 0; i--) {
            if (line.has(i, Role.VERB) || line.has(i, Role.PARTICIPLE)) {
                int head = SubjectFinder.of(line, i);
                var parties = head >= 0 && head < unit ? of(scene, head) : List.<Party>of();
                if (!parties.isEmpty()) {
                    return parties;
                }
            }
        }
        return List.of();
    }

    /** The parties of the main subject of the sentence before; nobody when it is no authority. */
    public List<Party> subjectOfSentenceBefore(Scene scene) {
        var before = scene.story().before(scene.line().sentence(), 1);
        var parties = before == null ? null : mainSubject(before);
        return parties == null ? List.of() : parties;
    }

    /** Whether the subject is a firm, an opinion or an unknown name, and not only a thing. */
    public boolean isStranger(Line line, int head) {
        return isFirm(line, head) || line.has(head, Role.NAME) || line.has(head, Role.PRONOUN);
    }

    private @Nullable List<Party> mainSubject(Scene scene) {
        var line = scene.line();
        for (int i = 0; i < line.size(); i++) {
            if (line.has(i, Role.VERB) || line.has(i, Role.PARTICIPLE)) {
                int head = SubjectFinder.of(line, i);
                return head < 0 || line.has(head, Role.PRONOUN) ? null : candidate(scene, head);
            }
        }
        return null;
    }

    private @Nullable List<Party> candidate(Scene scene, int head) {
        var parties = plain(scene, head);
        boolean stranger = isFirm(scene.line(), head) || scene.line().has(head, Role.NAME);
        return !parties.isEmpty() || stranger ? parties : null;
    }

    private boolean isFirm(Line line, int unit) {
        return line.unit(unit).word().classes().meets(firms);
    }

    /** A person whom an apposition or the story before makes an authority: Jon Rosenbaum, an assistant trade representative. */
    private static List<Party> named(Scene scene, int head) {
        var line = scene.line();
        if (head + 1 < line.size() && line.unit(head + 1).mark() == Mark.COMMA) {
            var apposition = scene.authorityBetween(head + 1, Math.min(line.size(), head + 9));
            if (apposition != null && apposition.from() <= head + 3) {
                return scene.resolve(apposition);
            }
        }
        return scene.story().person(line.words(head, head + 1));
    }
}
