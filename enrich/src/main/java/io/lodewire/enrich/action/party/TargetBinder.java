package io.lodewire.enrich.action.party;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.scene.PartyMaker;
import io.lodewire.enrich.action.word.ClassSet;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.ArrayList;
import java.util.List;

/** Binds an act to those at whom it is aimed or with whom it is done: the regions after its prepositions. */
public final class TargetBinder {

    private final ClassSet aiming;
    private final ClassSet joining;
    private final int by;

    /** Tells prepositions by their classes. */
    public TargetBinder(WordClasses classes) {
        aiming = classes.setOf(List.of("against", "on", "to-word", "from", "of", "for"));
        joining = classes.setOf(List.of("with"));
        by = classes.id("by");
    }

    /** The regions after a preposition of aiming, the actors aside. */
    public List<Party> targets(Act act, List<Party> actors) {
        return after(act, aiming, actors);
    }

    /** The regions after a preposition of joining, the actors aside. */
    public List<Party> partners(Act act, List<Party> actors) {
        return after(act, joining, actors);
    }

    private List<Party> after(Act act, ClassSet prepositions, List<Party> actors) {
        var line = act.line();
        var found = new ArrayList<Party>();
        int limit = Math.max(act.to(), act.clause().to());
        boolean open = act.isVerbal();
        for (int i = act.head() + 1; i < limit && !stops(line, i, act.to()); i++) {
            if (line.has(i, Role.PREPOSITION)) {
                open = !line.is(i, by) && line.unit(i).word().classes().meets(prepositions);
            }
            var region = line.unit(i).region();
            if (open && region != null && isNew(region.code(), actors, found)) {
                found.add(PartyMaker.of(region, line.span(i, i + 1)));
            }
        }
        return found;
    }

    private static boolean stops(Line line, int i, int to) {
        return i >= to && (line.role(i).isVerb() || line.role(i).isAuxiliary() || line.has(i, Role.TO));
    }

    private static boolean isNew(String code, List<Party> actors, List<Party> found) {
        return actors.stream().noneMatch(party -> party.code().equals(code))
                && found.stream().noneMatch(party -> party.code().equals(code));
    }
}
