package io.lodewire.enrich.action.story;

import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.enrich.text.Discourse;
import io.lodewire.enrich.text.Span;
import io.lodewire.enrich.text.Zone;
import java.util.List;

/**
 * A frame as one sentence, or all that merge into it, tell it.
 *
 * @param isAct whether the sentence tells of the act, and does not only name the measure
 * @param zone the zone of the sentence
 * @param triggers the words that name the act, wherever they do
 * @param wishes links to other acts
 */
public record Draft(ActionFrame frame, boolean isAct, Zone zone, List<Span> triggers, List<Wish> wishes) {

    public Draft {
        triggers = List.copyOf(triggers);
        wishes = List.copyOf(wishes);
    }

    /** A frame by itself. */
    public static Draft of(ActionFrame frame, boolean isAct, Zone zone) {
        return new Draft(frame, isAct, zone, List.of(frame.trigger()), List.of());
    }

    /** Whether both are of the same action. */
    public boolean tells(Draft other) {
        return frame.action().equals(other.frame.action());
    }

    /** Whether it tells of a bill, and not of what the bill would do. */
    public boolean isUntypedBill() {
        return frame.action().equals("draft-law");
    }

    /** Whether it tells what is proposed or considered. */
    public boolean isProposal() {
        boolean open = frame.status() == Status.PROPOSED || frame.status() == Status.CONSIDERED;
        return open && !isUntypedBill();
    }

    /** How full the telling is: an act before a mention, news before background, the lead before headline and body. */
    int weight() {
        return (isAct ? 12 : 0)
                + (frame.discourse() == Discourse.NEWS ? 6 : 0)
                + (isActorStated() ? 3 : 0)
                + (zone == Zone.LEAD ? 2 : zone == Zone.HEADLINE ? 1 : 0);
    }

    private boolean isActorStated() {
        var actors = frame.parties().actor();
        return !actors.isEmpty() && !actors.get(0).isInferred();
    }
}
