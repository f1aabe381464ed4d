package io.lodewire.enrich.action.predicate;

import io.lodewire.enrich.action.clause.Clause;
import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.predicate.Link.Tie;
import io.lodewire.enrich.action.word.WordClasses;
import org.jspecify.annotations.Nullable;

/** Climbs from the words that name an act to the words that govern it. */
public final class ChainReader {

    private static final int MOST_LINKS = 7;

    private final Governors governors;

    /** Tells governing words by their classes. */
    public ChainReader(WordClasses classes) {
        this.governors = new Governors(classes);
    }

    /** The chain above the act that the units from {@code from} to before {@code to} name. */
    public Chain read(Line line, int from, int head, int to) {
        var chain = new Chain();
        if (line.role(head).isVerb() || governors.isPredicate(line, head)) {
            climb(line, chain, link(line, head, Tie.ITSELF), to);
        } else {
            climbFromNoun(line, chain, startOfPhrase(line, from, head), to);
        }
        reportAbove(line, chain);
        return chain;
    }

    /** Where the noun phrase of the head begins, within the words that name the act. */
    private static int startOfPhrase(Line line, int from, int head) {
        int start = head;
        while (start > from && (line.role(start - 1).isNominal() || line.has(start - 1, Role.PREPOSITION))) {
            start--;
        }
        return start;
    }

    private void climbFromNoun(Line line, Chain chain, int from, int to) {
        int noun = from;
        while (chain.links().size() < MOST_LINKS) {
            modifiersBefore(line, chain, noun);
            int governor = governors.ofNoun(line, noun);
            if (governor < 0) {
                break;
            }
            if (line.role(governor).isVerb()) {
                climb(line, chain, link(line, governor, Tie.OBJECT), to);
                return;
            }
            chain.add(link(line, governor, Tie.NOUN));
            noun = governor;
        }
        int predicate = governors.predicateOf(line, to);
        if (predicate >= 0) {
            boolean ownSubject = SubjectFinder.of(line, predicate) >= to && !line.has(predicate, Role.PARTICIPLE);
            climb(line, chain, link(line, predicate, ownSubject ? Tie.OBJECT : Tie.SUBJECT), to);
        }
    }

    private void climb(Line line, Chain chain, Link first, int to) {
        var link = first;
        Link last = first;
        while (link != null && chain.links().size() < MOST_LINKS) {
            chain.add(link);
            last = link;
            link = link.tie() == Tie.ITSELF || line.role(link.unit()).isVerb()
                    ? aboveVerb(line, chain, link.unit())
                    : aboveNoun(line, chain, link.unit());
        }
        if (line.has(last.unit(), Role.NOUN)) {
            predicateAbove(line, chain, to);
        }
    }

    /** The verb of which a noun that governs the act is the subject: negotiations to restore quotas broke up. */
    private void predicateAbove(Line line, Chain chain, int to) {
        int predicate = governors.predicateOf(line, to);
        if (predicate >= 0 && line.clauseOf(predicate) == line.clauseOf(to - 1)) {
            chain.add(link(line, predicate, Tie.SUBJECT));
        }
    }

    private @Nullable Link aboveNoun(Line line, Chain chain, int noun) {
        modifiersBefore(line, chain, noun);
        int governor = governors.ofNoun(line, noun);
        if (governor < 0) {
            return null;
        }
        return link(line, governor, line.role(governor).isVerb() ? Tie.OBJECT : Tie.NOUN);
    }

    private @Nullable Link aboveVerb(Line line, Chain chain, int verb) {
        chain.setTop(verb);
        int before = verb - 1;
        while (governors.isHelper(line, before)) {
            if (line.has(before, Role.MODAL)) {
                chain.addModal(before);
            }
            before--;
        }
        if (line.has(before, Role.TO)) {
            return aboveInfinitive(line, chain, before);
        }
        int twin = line.has(verb, Role.BASE) ? governors.twinOf(line, before, Role.BASE) : Chain.NONE;
        if (twin >= 0) {
            return aboveVerb(line, chain, twin);
        }
        int governor = switch (line.role(verb)) {
            case ING -> governors.ofGerund(line, before);
            case PARTICIPLE -> line.has(before, Role.PARTICIPLE) || line.has(before, Role.VERB) ? before : Chain.NONE;
            default -> Chain.NONE;
        };
        return governor < 0 ? null : link(line, governor, Tie.GERUND);
    }

    private @Nullable Link aboveInfinitive(Line line, Chain chain, int to) {
        if (governors.saysMoreThanTo(line, to)) {
            chain.add(link(line, to, Tie.INFINITIVE));
            return null;
        }
        int governor = governors.ofInfinitive(line, to);
        if (governor < 0) {
            chain.setBareInfinitive();
            return null;
        }
        return link(line, governor, Tie.INFINITIVE);
    }

    private void reportAbove(Line line, Chain chain) {
        int inside = chain.top();
        for (int depth = 0; depth < 2 && inside >= 0; depth++) {
            var clause = line.clauses().get(line.clauseOf(inside));
            if (clause.kind() != Clause.Kind.CONTENT) {
                return;
            }
            int reporter = governors.reporterOf(line, clause.from());
            if (reporter >= 0) {
                chain.add(link(line, reporter, Tie.REPORT));
            }
            inside = reporter;
        }
    }

    private void modifiersBefore(Line line, Chain chain, int noun) {
        for (int i = noun - 1;
                i >= 0 && line.role(i).isNominal() && !line.unit(i).possessive();
                i--) {
            chain.addModifier(i);
        }
    }

    private Link link(Line line, int unit, Tie tie) {
        boolean passive = line.has(unit, Role.PARTICIPLE) && governors.isPassive(line, unit);
        return new Link(unit, tie, governors.isNegated(line, unit), passive);
    }
}
