package io.lodewire.enrich.action.party;

import io.lodewire.enrich.action.clause.Clause;
import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Mark;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.predicate.Chain;
import io.lodewire.enrich.action.predicate.Link;
import io.lodewire.enrich.action.predicate.Link.Tie;
import io.lodewire.enrich.action.predicate.SubjectFinder;
import io.lodewire.enrich.action.scene.Authority;
import io.lodewire.enrich.action.scene.Referents;
import io.lodewire.enrich.action.scene.Scene;
import io.lodewire.enrich.action.word.ClassSet;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds an act to whoever acts: the subject of its verb, the owner of its noun, who is named by {@code by}, who is urged. */
public final class ActorBinder {

    private static final int REACH = 12;

    private final OwnerFinder owners;
    private final Referents referents;
    private final ClassSet asking;
    private final ClassSet telling;
    private final ClassSet deciding;

    /** Tells verbs by their classes. */
    public ActorBinder(WordClasses classes) {
        owners = new OwnerFinder(classes);
        referents = new Referents(classes);
        asking = classes.setOf(List.of("urge", "urge-weak"));
        telling = classes.setOf(List.of("order", "order-weak", "require"));
        deciding = classes.setOf(List.of(
                "bring",
                "raise",
                "lower",
                "tighten",
                "ease",
                "lift",
                "suspend",
                "resume",
                "extend",
                "keep",
                "plan",
                "propose",
                "order",
                "consider",
                "announce",
                "agree",
                "sign",
                "adopt",
                "approve",
                "decide",
                "reject",
                "block",
                "threaten",
                "start",
                "allow",
                "require",
                "seek",
                "try",
                "give",
                "reach",
                "hold",
                "proceed"));
    }

    /** Who acts; the subject of the act's verb does not where it suffers the act: exporters will need a licence. */
    public Cast bind(Scene scene, Act act, boolean subjectSuffers) {
        var asked = asked(scene, act);
        if (asked != null) {
            return asked;
        }
        var by = owners.after(scene, act.to(), endOfReach(act), subjectSuffers);
        if (!by.isEmpty()) {
            return Cast.of(by);
        }
        var owner = owner(scene, act);
        var subject = subjectSuffers ? null : subject(scene, act);
        if (subject == null || subject.actors().isEmpty()) {
            return owner.isEmpty() ? subject == null ? Cast.NOBODY : subject : Cast.of(owner);
        }
        boolean decides = act.isVerbal() || owner.isEmpty() || isGroup(owner) || decides(act);
        return (decides ? subject : Cast.of(owner)).withAddressees(told(scene, act));
    }

    /** Whoever is likeliest to act where the act's own clause does not say: nobody when the words around do not either. */
    public Cast infer(Scene scene, Act act, boolean joint) {
        var near = referents.lastSubject(scene, act.from());
        if (near.isEmpty() && joint) {
            near = scene.lastBefore(act.from());
        }
        if (!near.isEmpty()) {
            return Cast.inferred(near, "the subject of the sentence");
        }
        var before = referents.subjectOfSentenceBefore(scene);
        return before.isEmpty() ? Cast.NOBODY : Cast.inferred(before, "the subject of the sentence before");
    }

    /** The country whose law or body the story names. */
    public Cast byLaw(Scene scene) {
        return ofCountry(scene.story().lawOf(), "whose law it is");
    }

    /** The country that the story speaks of. */
    public Cast ofStory(Scene scene) {
        return ofCountry(scene.story().home(scene.line().sentence()), "the country that the story speaks of");
    }

    private static Cast ofCountry(String code, String why) {
        return code.isEmpty() ? Cast.NOBODY : Cast.inferred(List.of(new Party(code, null, null, null, null)), why);
    }

    /** Whether it is a bloc, whose members may act for themselves. */
    private static boolean isGroup(List<Party> parties) {
        return parties.stream().allMatch(party -> party.code().startsWith("XW-"));
    }

    private static int endOfReach(Act act) {
        int end = Math.min(act.to() + REACH, act.line().size());
        return Math.min(end, Math.max(act.clause().to(), act.to()));
    }

    /** Whoever is asked by somebody else to act. */
    private @Nullable Cast asked(Scene scene, Act act) {
        for (var link : act.chain().links()) {
            if (is(act, link, asking) && (link.tie() == Tie.INFINITIVE || link.tie() == Tie.GERUND)) {
                var asked = scene.authorityBetween(link.unit() + 1, inside(act, link));
                if (asked != null) {
                    var caller = referents.of(scene, SubjectFinder.of(act.line(), link.unit()));
                    return new Cast(scene.resolve(asked), List.of(), caller, false, true);
                }
                if (link.isPassive()) {
                    return Cast.of(referents.of(scene, SubjectFinder.of(act.line(), link.unit())));
                }
            }
        }
        return null;
    }

    private List<Party> told(Scene scene, Act act) {
        for (var link : act.chain().links()) {
            if (is(act, link, telling) && link.tie() == Tie.INFINITIVE) {
                var told = scene.authorityBetween(link.unit() + 1, inside(act, link));
                return told == null ? List.of() : scene.resolve(told);
            }
        }
        return List.of();
    }

    /** Index of the word that the link governs. */
    private static int inside(Act act, Link link) {
        int index = act.chain().links().indexOf(link);
        return index == 0 ? act.head() : act.chain().links().get(index - 1).unit();
    }

    private List<Party> owner(Scene scene, Act act) {
        if (!act.isVerbal()) {
            var owner = owners.before(scene, act.from());
            if (!owner.isEmpty()) {
                return owner;
            }
        }
        var named = namedInFront(scene, act.line(), act.head());
        if (named != null) {
            return scene.resolve(named);
        }
        for (var link : act.chain().links()) {
            if (act.line().has(link.unit(), Role.NOUN)) {
                var owner = owners.before(scene, link.unit());
                var placed = owner.isEmpty() ? owners.after(scene, link.unit() + 1, inside(act, link), true) : owner;
                if (!placed.isEmpty()) {
                    return placed;
                }
            }
        }
        return List.of();
    }

    /** Who stands as the subject: an authority, a stranger, or null when the act has none. */
    private @Nullable Cast subject(Scene scene, Act act) {
        int top = act.chain().top();
        if (top == Chain.NONE || patientOnly(act)) {
            return null;
        }
        int head = SubjectFinder.of(act.line(), top);
        if (head == SubjectFinder.NONE) {
            var named = namedInFront(scene, act.line(), top);
            return named == null ? null : Cast.of(scene.resolve(named));
        }
        var parties = referents.of(scene, head);
        if (!parties.isEmpty()) {
            return Cast.of(parties);
        }
        return referents.isStranger(act.line(), head) ? Cast.STRANGER : null;
    }

    /** Whether the only verb is a passive one, or one of which the act itself is the subject. */
    private static boolean patientOnly(Act act) {
        var links = act.chain().links();
        var outermost = links.get(0);
        for (var link : links) {
            if (link.unit() == act.chain().top()) {
                outermost = link;
            }
        }
        return outermost.isPassive() || outermost.tie() == Tie.SUBJECT;
    }

    /** The country that a headline names in front, before a colon: Malaysia: Introduced an export ban. */
    private static @Nullable Authority namedInFront(Scene scene, Line line, int verb) {
        var clause = line.clauses().get(line.clauseOf(verb));
        boolean begins = clause.kind() == Clause.Kind.MAIN
                && clause.from() > 0
                && line.unit(clause.from()).mark() == Mark.STOP;
        var named = begins ? scene.authorityAt(clause.from() - 1) : null;
        return named != null && line.has(named.from() - 1, Role.PREPOSITION) ? null : named;
    }

    private boolean decides(Act act) {
        return act.chain().links().stream().anyMatch(link -> is(act, link, deciding));
    }

    private static boolean is(Act act, Link link, ClassSet classes) {
        return act.line().unit(link.unit()).word().classes().meets(classes);
    }
}
