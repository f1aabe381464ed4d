package io.lodewire.enrich.action.party;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.scene.PartyMaker;
import io.lodewire.enrich.action.scene.Referents;
import io.lodewire.enrich.action.scene.Scene;
import io.lodewire.enrich.action.word.ClassSet;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.ArrayList;
import java.util.List;

/** Binds an act to those at whom it is aimed or with whom it is done: the regions after its prepositions. */
public final class TargetBinder {

    private final Referents referents;
    private final ClassSet aiming;
    private final ClassSet joining;
    private final int by;
    private final int from;
    private final int toWord;

    /** Tells prepositions by their classes. */
    public TargetBinder(WordClasses classes) {
        referents = new Referents(classes);
        aiming = classes.setOf(List.of("against", "on", "to-word", "from", "of", "for"));
        joining = classes.setOf(List.of("with"));
        by = classes.id("by");
        from = classes.id("from");
        toWord = classes.id("to-word");
    }

    /** The regions after a preposition of aiming, the actors aside. */
    public List<Party> targets(Scene scene, Act act, List<Party> actors) {
        return after(scene, act, aiming, actors);
    }

    /** The regions from which the line says that things come, the actors aside. */
    public List<Party> origins(Line line, List<Party> actors) {
        var found = new ArrayList<Party>();
        boolean open = false;
        for (int i = 0; i < line.size(); i++) {
            var region = line.unit(i).region();
            if (line.has(i, Role.PREPOSITION)) {
                open = line.is(i, from);
            } else if (open && region != null && isNew(region.code(), actors, found)) {
                found.add(PartyMaker.of(region, line.span(i, i + 1)));
            } else if (!line.has(i, Role.DETERMINER) && !line.has(i, Role.CONJUNCTION) && region == null) {
                open = false;
            }
        }
        return found;
    }

    /** The regions after a preposition of joining, the actors aside. */
    public List<Party> partners(Scene scene, Act act, List<Party> actors) {
        var found = after(scene, act, joining, actors);
        return found.isEmpty() && actors.size() < 2 ? visited(act.line(), actors) : found;
    }

    /** The country to which somebody goes for an act that takes two: a team going to Washington for talks. */
    private List<Party> visited(Line line, List<Party> actors) {
        for (int i = 1; i < line.size(); i++) {
            var region = line.unit(i).region();
            if (region != null
                    && line.has(i - 1, Role.PREPOSITION)
                    && line.is(i - 1, toWord)
                    && isNew(region.code(), actors, List.of())) {
                return List.of(PartyMaker.of(region, line.span(i, i + 1)));
            }
        }
        return List.of();
    }

    private List<Party> after(Scene scene, Act act, ClassSet prepositions, List<Party> actors) {
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
            } else if (open && line.has(i, Role.PRONOUN)) {
                addNew(referents.others(scene, i, actors), actors, found);
            }
        }
        return found;
    }

    private static void addNew(List<Party> parties, List<Party> actors, List<Party> found) {
        for (var party : parties) {
            if (isNew(party.code(), actors, found)) {
                found.add(party);
            }
        }
    }

    private static boolean stops(Line line, int i, int to) {
        return i >= to
                && (line.role(i).isVerb() && !line.has(i, Role.ING)
                        || line.role(i).isAuxiliary()
                        || line.has(i, Role.TO));
    }

    private static boolean isNew(String code, List<Party> actors, List<Party> found) {
        return actors.stream().noneMatch(party -> party.code().equals(code))
                && found.stream().noneMatch(party -> party.code().equals(code));
    }
}
