package io.lodewire.enrich.action.party;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.scene.Scene;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.List;

/** Finds whose exports an act is about; those of another than the actor are imports to the actor. */
public final class ExportOwner {

    private static final int REACH = 4;

    private final OwnerFinder owners;
    private final int export;
    private final int toWord;
    private final int own;

    /** Tells words by their classes. */
    public ExportOwner(WordClasses classes) {
        owners = new OwnerFinder(classes);
        export = classes.id("export");
        toWord = classes.id("to-word");
        own = classes.id("owner");
    }

    /** Those who are not the actors and whose exports the act limits; nobody when they are the actors' own. */
    public List<Party> foreign(Scene scene, Act act, Cast cast) {
        var actors = cast.actors();
        var line = act.line();
        int to = Math.min(line.size(), act.to() + REACH);
        for (int i = act.head() + 1; i < to; i++) {
            if (line.is(i, export)) {
                var owner = owner(scene, i, cast);
                boolean foreign = owner.stream().noneMatch(party -> isOne(party, actors));
                return foreign || comesTo(line, i, actors) ? owner : List.of();
            }
        }
        return List.of();
    }

    /** Whose the exports are; "its" is whoever asks, where somebody asks. */
    private List<Party> owner(Scene scene, int exports, Cast cast) {
        boolean pointsBack = scene.line().is(exports - 1, own);
        return pointsBack && !cast.source().isEmpty() ? cast.source() : owners.before(scene, exports);
    }

    /** Whether the exports go to an actor. */
    private boolean comesTo(Line line, int exports, List<Party> actors) {
        for (int i = exports + 1; i < Math.min(line.size(), exports + REACH); i++) {
            var region = line.unit(i).region();
            if (region != null && line.has(i - 1, Role.PREPOSITION) && line.is(i - 1, toWord)) {
                return actors.stream().anyMatch(actor -> actor.code().equals(region.code()));
            }
        }
        return false;
    }

    private static boolean isOne(Party party, List<Party> actors) {
        return actors.stream().anyMatch(actor -> actor.code().equals(party.code()));
    }
}
