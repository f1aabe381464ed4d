package io.lodewire.enrich.action.story;

import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.Change;
import io.lodewire.enrich.action.frame.Factuality;
import io.lodewire.enrich.action.frame.Good;
import io.lodewire.enrich.action.frame.Parties;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.enrich.action.frame.SupplyEffect;
import io.lodewire.enrich.action.frame.TradeDirection;
import io.lodewire.enrich.commodity.Scope;
import io.lodewire.enrich.text.Discourse;
import io.lodewire.enrich.text.Span;
import java.util.List;

/** Frames with the slots that a test cares about. */
final class Frames {

    private Frames() {}

    static ActionFrame frame(String action, String actor, String good, int at) {
        return frame(action, actor, good, Change.INTRODUCE, Status.IN_FORCE, at);
    }

    static ActionFrame frame(String action, String actor, String good, Change change, Status status, int at) {
        var span = new Span(at, at + 5);
        var actors = actor.isEmpty() ? List.<Party>of() : List.of(new Party(actor, null, null, span, null));
        var goods = good.isEmpty() ? List.<Good>of() : List.of(new Good(good, Scope.EXPLICIT, null, span));
        return new ActionFrame(
                action,
                List.of(),
                change,
                status,
                new Factuality(Factuality.Value.CT_POS, "AUTHOR"),
                Discourse.NEWS,
                new Parties(actors, List.of(), List.of(), List.of(), List.of()),
                goods,
                null,
                List.of(),
                List.of(),
                List.of(),
                TradeDirection.RESTRICTIVE,
                new SupplyEffect(SupplyEffect.Effect.NONE, SupplyEffect.Scope.NONE, false),
                List.of(),
                List.of(span),
                span,
                0.7,
                "test");
    }
}
