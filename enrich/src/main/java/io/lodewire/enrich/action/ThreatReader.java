package io.lodewire.enrich.action;

import io.lodewire.enrich.action.clause.Clause;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.rule.Rule.Kind;
import io.lodewire.enrich.action.rule.Trigger;
import io.lodewire.enrich.action.scene.Scene;
import io.lodewire.enrich.action.stage.Stage;
import java.util.List;

/** Sees a measure that hangs on a condition for what it is, a threat: if Washington raises tariffs, Beijing will ban. */
final class ThreatReader {

    private ThreatReader() {}

    /** Whether the planned measure hangs on a condition in the same line. */
    static boolean isThreat(Trigger trigger, Act act, Stage stage) {
        var kind = trigger.rule().kind();
        boolean measure = kind == Kind.ACT || kind == Kind.BURDEN || kind == Kind.ROOM;
        return measure
                && stage.status() == Status.PLANNED
                && !act.chain().modals().isEmpty()
                && act.line().clauses().stream().anyMatch(clause -> clause.kind() == Clause.Kind.CONDITION);
    }

    /** At whom it is aimed: whoever the condition speaks of, the actors aside. */
    static List<Party> targets(Scene scene, Act act, List<Party> actors) {
        for (var clause : act.line().clauses()) {
            if (clause.kind() == Clause.Kind.CONDITION) {
                var authority = scene.authorityBetween(clause.from(), clause.to());
                if (authority != null) {
                    return scene.resolve(authority).stream()
                            .filter(party -> actors.stream()
                                    .noneMatch(actor -> actor.code().equals(party.code())))
                            .toList();
                }
            }
        }
        return List.of();
    }
}
