package io.lodewire.enrich.action.scene;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.predicate.SubjectFinder;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom a noun, a name or a pronoun stands for. A pronoun stands for the subject of a verb before it, in its line or in
 * the lines before; once that is a firm or an unknown name, nobody else comes into question.
 */
public final class Referents {

    private static final int BACK = 3;
    private static final int REACH = 8;
    private static final String POINTS_BACK = "it points back";

    private final NounReferents nouns;
    private final Speakers speakers;
    private final int firstPerson;
    private final int personal;

    /** Tells pronouns and firms by their classes. */
    public Referents(WordClasses classes) {
        nouns = new NounReferents(classes);
        speakers = new Speakers(classes);
        firstPerson = classes.id("first-person");
        personal = classes.id("he-she");
    }

    /** The parties that the unit stands for as a subject; nobody when it is no authority. */
    public List<Party> of(Scene scene, int head) {
        var line = scene.line();
        if (head < 0) {
            return List.of();
        }
        if (line.is(head, firstPerson)) {
            int speaker = speakers.outside(line, head);
            return speaker < 0 ? List.of() : nouns.of(scene, speaker);
        }
        return line.has(head, Role.PRONOUN) ? antecedent(scene, head) : nouns.of(scene, head);
    }

    /** The parties that a pronoun at the unit points back to. */
    public List<Party> antecedent(Scene scene, int unit) {
        boolean person = scene.line().is(unit, personal);
        var parties = announcer(scene, unit);
        if (parties == null) {
            parties = subjectBefore(scene, unit, person);
        }
        for (int back = 1; parties == null && back <= BACK; back++) {
            var before = scene.story().before(scene.line().sentence(), back);
            parties = before == null ? List.of() : mainSubject(before, person);
        }
        if (person && (parties == null || parties.isEmpty())) {
            parties = scene.story().leaderBefore(scene.line().sentence());
        }
        return pointingBack(parties == null ? List.of() : parties, scene.line(), unit);
    }

    /** The authority named last before a pronoun, in its line, that is none of the given: imposed sanctions on it. */
    public List<Party> others(Scene scene, int pronoun, List<Party> than) {
        List<Party> last = List.of();
        for (var authority : scene.authorities()) {
            boolean same = authority.parties().stream()
                    .anyMatch(party ->
                            than.stream().anyMatch(other -> other.code().equals(party.code())));
            if (authority.to() <= pronoun && !same && !authority.isNameless()) {
                last = scene.resolve(authority);
            }
        }
        return pointingBack(last, scene.line(), pronoun);
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
        var parties = before == null ? null : mainSubject(before, false);
        return parties == null ? List.of() : parties;
    }

    /** Whether the subject is a firm, an opinion or an unknown name, and not only a thing. */
    public boolean isStranger(Line line, int head) {
        return nouns.isStranger(line, head) || line.has(head, Role.PRONOUN);
    }

    /** Whoever a noun with a clause belongs to: the announcement by Iran that it will cut. */
    private static @Nullable List<Party> announcer(Scene scene, int unit) {
        var line = scene.line();
        int from = line.clauses().get(line.clauseOf(unit)).from();
        if (!line.has(from, Role.THAT)) {
            return null;
        }
        for (int i = from - 1; i >= Math.max(0, from - REACH) && !line.role(i).isVerb(); i--) {
            if (line.has(i, Role.PREPOSITION)) {
                var authority = scene.authorityBetween(i + 1, from);
                return authority == null ? null : scene.resolve(authority);
            }
        }
        return null;
    }

    /** The nearest subject of a verb before the unit: parties, nobody for a stranger, null when there is none. */
    private @Nullable List<Party> subjectBefore(Scene scene, int unit, boolean person) {
        var line = scene.line();
        for (int i = unit - 1; i >= 0; i--) {
            if (line.role(i).isVerb() && !line.has(i, Role.ING)) {
                int head = SubjectFinder.of(line, i);
                var parties = head >= 0 && head < unit ? candidate(scene, head, person) : null;
                if (parties != null) {
                    return parties;
                }
            }
        }
        return null;
    }

    private @Nullable List<Party> mainSubject(Scene scene, boolean person) {
        var line = scene.line();
        for (int i = 0; i < line.size(); i++) {
            if (line.has(i, Role.VERB) || line.has(i, Role.PARTICIPLE)) {
                int head = SubjectFinder.of(line, i);
                return head < 0 || line.has(head, Role.PRONOUN) ? null : candidate(scene, head, person);
            }
        }
        return null;
    }

    /** Parties, nobody for a stranger, null for what a pronoun does not point to: a thing, or a state when it is he. */
    private @Nullable List<Party> candidate(Scene scene, int head, boolean person) {
        var parties = nouns.of(scene, head);
        if (parties.isEmpty()) {
            return nouns.isStranger(scene.line(), head) ? parties : null;
        }
        return person
                        && parties.get(0).name() == null
                        && !scene.line().has(head, Role.NOUN)
                        && !scene.line().has(head, Role.NAME)
                ? null
                : parties;
    }

    private static List<Party> pointingBack(List<Party> parties, Line line, int unit) {
        var span = line.span(unit, unit + 1);
        return parties.stream()
                .map(party -> new Party(party.code(), party.name(), party.office(), span, POINTS_BACK))
                .toList();
    }
}
