package io.lodewire.enrich.action.slot;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Mentions;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Good;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.predicate.Link.Tie;
import io.lodewire.enrich.commodity.CommodityMention;
import io.lodewire.enrich.commodity.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Binds an act to the goods of its clause: those after it, else those before it; further off only where a rule allows. */
public final class GoodBinder {

    private GoodBinder() {}

    /** The goods that the act's own clause states, each once. */
    public static List<Good> bind(Act act, Mentions mentions) {
        var after = between(act.line(), act.from(), endOfObject(act), mentions);
        if (!after.isEmpty()) {
            return after;
        }
        var before = between(act.line(), startOfModifiers(act), act.from(), mentions);
        if (!before.isEmpty() || !reachesBack(act)) {
            return before;
        }
        return between(act.line(), act.clause().from(), act.clause().to(), mentions);
    }

    /** The goods of the whole line, each once. */
    public static List<Good> ofLine(Line line, Mentions mentions) {
        return between(line, 0, line.size(), mentions);
    }

    /** The good that the story names most often, inferred; nothing when it names none. */
    public static List<Good> ofStory(Mentions mentions) {
        var counts = new HashMap<String, Integer>();
        String most = null;
        for (var mention : mentions.goods()) {
            int count = counts.merge(mention.id(), 1, Integer::sum);
            if (most == null || count > counts.getOrDefault(most, 0)) {
                most = mention.id();
            }
        }
        return most == null ? List.of() : List.of(new Good(most, Scope.INFERRED, null, null));
    }

    /** Whether the act is a verb or has its verb behind it, so that the subject of the clause may be what it is about. */
    private static boolean reachesBack(Act act) {
        return act.isVerbal() || act.chain().links().stream().anyMatch(link -> link.tie() == Tie.SUBJECT);
    }

    private static int endOfObject(Act act) {
        var line = act.line();
        int limit = Math.max(act.to(), act.clause().to());
        int end = act.to();
        while (end < limit && !line.role(end).isVerb() && !line.role(end).isAuxiliary()) {
            end++;
        }
        return end;
    }

    private static int startOfModifiers(Act act) {
        var line = act.line();
        int start = act.from();
        while (start > act.clause().from()
                && (line.role(start - 1).isNominal() || line.has(start - 1, Role.DETERMINER))) {
            start--;
        }
        return start;
    }

    private static List<Good> between(Line line, int from, int to, Mentions mentions) {
        if (from >= to) {
            return List.of();
        }
        int tokenTo = line.unit(to - 1).tokenTo();
        var goods = new ArrayList<Good>();
        var seen = new HashSet<String>();
        var all = mentions.goods();
        int first = Mentions.firstAtOrAfter(
                all, CommodityMention::tokenFrom, line.unit(from).tokenFrom());
        for (int i = first; i < all.size() && all.get(i).tokenFrom() < tokenTo; i++) {
            var mention = all.get(i);
            if (seen.add(mention.id())) {
                goods.add(new Good(mention.id(), mention.scope(), mention.form(), mention.span()));
            }
        }
        if (goods.stream().anyMatch(good -> good.scope() != Scope.GENERIC)) {
            goods.removeIf(good -> good.scope() == Scope.GENERIC);
        }
        return goods;
    }
}
