package io.lodewire.enrich.action.story;

import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.Good;
import io.lodewire.enrich.action.frame.Link;
import io.lodewire.enrich.action.frame.Parties;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.text.Discourse;
import io.lodewire.enrich.text.Span;
import io.lodewire.enrich.text.Zone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one frame of all that a story tells of one instrument of one actor. */
public final class FrameMerger {

    private static final double BOOST = 0.05;
    private static final double MOST = 0.97;
    private static final int MOST_EVIDENCE = 8;
    private static final int MOST_FRAMES = 60;
    private static final Set<String> JOINT = Set.of("resource-agreement", "trade-deal", "offer-or-talks");

    private FrameMerger() {}

    /** The frames, in the order of their triggers. */
    public static List<ActionFrame> merge(List<Draft> drafts) {
        var kept = new ArrayList<Draft>();
        for (var draft : drafts) {
            int same = sameAs(draft, kept);
            if (same < 0 && kept.size() < MOST_FRAMES) {
                kept.add(draft);
            } else if (same >= 0) {
                kept.set(same, merge(kept.get(same), draft));
            }
        }
        kept.sort(Comparator.comparingInt(draft -> draft.frame().trigger().begin()));
        return kept.stream()
                .map(draft -> draft.frame().withLinks(links(draft, kept)))
                .toList();
    }

    private static List<Link> links(Draft draft, List<Draft> all) {
        var links = new ArrayList<Link>();
        for (var wish : draft.wishes()) {
            for (int i = 0; i < all.size(); i++) {
                if (!all.get(i).equals(draft) && all.get(i).triggers().contains(wish.other())) {
                    links.add(new Link(wish.type(), i));
                }
            }
        }
        return links;
    }

    private static int sameAs(Draft draft, List<Draft> kept) {
        for (int i = 0; i < kept.size(); i++) {
            if (areSame(kept.get(i), draft)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean areSame(Draft one, Draft other) {
        var a = one.frame();
        var b = other.frame();
        return a.action().equals(b.action())
                && (!one.isAct() || !other.isAct() || areOneStep(one, other))
                && agree(actors(a), actors(b))
                && agree(codes(a.parties().target()), codes(b.parties().target()))
                && agree(codes(a.parties().partner()), codes(b.parties().partner()))
                && agree(ids(a.goods()), ids(b.goods()))
                && (a.object() == null || b.object() == null || a.object().equals(b.object()));
    }

    /** Whether two acts are one change at one stage; a headline leaves the stage to the text. */
    private static boolean areOneStep(Draft one, Draft other) {
        boolean headline = one.zone() == Zone.HEADLINE || other.zone() == Zone.HEADLINE;
        return one.frame().change() == other.frame().change()
                && (headline || one.frame().status() == other.frame().status());
    }

    /** Who acts; in an agreement or in talks all who take part. */
    private static Set<String> actors(ActionFrame frame) {
        var actors = codes(frame.parties().actor());
        if (JOINT.contains(frame.action())) {
            actors.addAll(codes(frame.parties().partner()));
        }
        return actors;
    }

    /** Whether two sets may speak of one thing: one is empty, or they share a member. */
    private static boolean agree(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    private static Set<String> codes(List<Party> parties) {
        return parties.stream().map(Party::code).collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> ids(List<Good> goods) {
        return goods.stream().map(Good::id).collect(Collectors.toSet());
    }

    private static Draft merge(Draft one, Draft other) {
        boolean otherLeads = other.weight() > one.weight();
        var lead = (otherLeads ? other : one).frame();
        var rest = (otherLeads ? one : other).frame();
        var frame = new ActionFrame(
                lead.action(),
                lead.alternatives(),
                lead.change(),
                lead.status(),
                lead.factuality(),
                lead.discourse() == Discourse.NEWS ? Discourse.NEWS : rest.discourse(),
                parties(lead.parties(), rest.parties()),
                orElse(lead.goods(), rest.goods()),
                lead.object() == null ? rest.object() : lead.object(),
                orElse(lead.dates(), rest.dates()),
                orElse(lead.amounts(), rest.amounts()),
                orElse(lead.terms(), rest.terms()),
                lead.tradeDirection(),
                lead.supplyEffect(),
                lead.links(),
                together(lead.evidence(), rest.evidence()),
                lead.trigger(),
                Math.min(MOST, Math.max(lead.confidence(), rest.confidence()) + BOOST),
                lead.ruleId());
        return new Draft(
                frame,
                one.isAct() || other.isAct(),
                (otherLeads ? other : one).zone(),
                together(one.triggers(), other.triggers()),
                one.wishes().isEmpty() ? other.wishes() : one.wishes());
    }

    private static Parties parties(Parties lead, Parties rest) {
        return new Parties(
                orElse(lead.actor(), rest.actor()),
                orElse(lead.addressee(), rest.addressee()),
                orElse(lead.target(), rest.target()),
                orElse(lead.partner(), rest.partner()),
                orElse(lead.beneficiary(), rest.beneficiary()));
    }

    private static <T> List<T> orElse(List<T> lead, List<T> rest) {
        return lead.isEmpty() ? rest : lead;
    }

    private static List<Span> together(Collection<Span> one, Collection<Span> other) {
        var spans = new ArrayList<>(one);
        other.stream()
                .filter(span -> spans.size() < MOST_EVIDENCE && !spans.contains(span))
                .forEach(spans::add);
        spans.sort(Comparator.comparingInt(Span::begin));
        return spans;
    }
}
