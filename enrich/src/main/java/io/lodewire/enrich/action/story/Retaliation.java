package io.lodewire.enrich.action.story;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.LinkType;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.action.word.ClassSet;
import io.lodewire.enrich.action.word.WordClasses;
import java.util.List;

/**
 * Sees that one act of a line answers another: hit back at US tariffs by placing curbs. The act that answers is linked to
 * the other, and each is aimed at the other's actor where nothing else is stated.
 */
public final class Retaliation {

    private static final String WHY = "the party that the act answers, or that answers it";

    private final ClassSet answering;

    /** Tells words of retaliation by their classes. */
    public Retaliation(WordClasses classes) {
        answering = classes.setOf(List.of("retaliate", "retaliation"));
    }

    /** Whether a word of retaliation stands before the other act and governs the answer, or follows it. */
    public boolean answers(Act answer, Act other) {
        var line = answer.line();
        for (var link : answer.chain().links()) {
            if (isAnswer(line, link.unit()) && link.unit() < other.head() && other.head() < answer.head()) {
                return true;
            }
        }
        for (int i = answer.to(); i < other.from(); i++) {
            if (isAnswer(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** The answer, linked to the other act and aimed at its actor. */
    public static Draft answer(Draft answer, Draft other) {
        var wish = new Wish(LinkType.RETALIATES_FOR, other.frame().trigger());
        return new Draft(
                aimedAt(answer.frame(), other.frame().parties().actor()),
                answer.isAct(),
                answer.zone(),
                answer.triggers(),
                List.of(wish));
    }

    /** The other act, aimed at whoever answers it. */
    public static Draft answered(Draft other, Draft answer) {
        return new Draft(
                aimedAt(other.frame(), answer.frame().parties().actor()),
                other.isAct(),
                other.zone(),
                other.triggers(),
                other.wishes());
    }

    private static ActionFrame aimedAt(ActionFrame frame, List<Party> actors) {
        if (!frame.parties().target().isEmpty()) {
            return frame;
        }
        var targets = actors.stream()
                .map(actor -> new Party(actor.code(), actor.name(), actor.office(), null, WHY))
                .toList();
        return frame.withParties(frame.parties().withTarget(targets));
    }

    private boolean isAnswer(Line line, int unit) {
        return line.unit(unit).word().classes().meets(answering);
    }
}
