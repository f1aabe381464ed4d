package io.lodewire.enrich.action.story;

import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.Good;
import io.lodewire.enrich.action.frame.Parties;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.text.Discourse;
import io.lodewire.enrich.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes one frame of all that a story tells of one instrument of one actor. */
public final class FrameMerger {

    private static final double BOOST = 0.05;
    private static final double MOST = 0.97;
    private static final int MOST_EVIDENCE = 8;
    private static final int MOST_FRAMES = 60;

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
        return kept.stream()
                .map(Draft::frame)
                .sorted(Comparator.comparingInt(frame -> frame.trigger().begin()))
                .toList();
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
        boolean changes = a.change() == b.change() || !one.isAct() || !other.isAct();
        return a.action().equals(b.action())
                && changes
                && agree(codes(a.parties().actor()), codes(b.parties().actor()))
                && agree(codes(a.parties().target()), codes(b.parties().target()))
                && agree(ids(a.goods()), ids(b.goods()));
    }

    /** Whether two sets may speak of one thing: one is empty, or they share a member. */
    private static boolean agree(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    private static Set<String> codes(List<Party> parties) {
        return parties.stream().map(Party::code).collect(Collectors.toSet());
    }

    private static Set<String> ids(List<Good> goods) {
        return goods.stream().map(Good::id).collect(Collectors.toSet());
    }

    private static Draft merge(Draft one, Draft other) {
        boolean otherLeads = rank(other) > rank(one);
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
        return new Draft(frame, one.isAct() || other.isAct(), one.isHeadline() && other.isHeadline());
    }

    /** The fuller telling leads: an act before a mention, news before background, the text before its headline. */
    private static int rank(Draft draft) {
        var frame = draft.frame();
        return (draft.isAct() ? 8 : 0)
                + (frame.discourse() == Discourse.NEWS ? 4 : 0)
                + (frame.parties().actor().isEmpty() ? 0 : 2)
                + (draft.isHeadline() ? 0 : 1);
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
