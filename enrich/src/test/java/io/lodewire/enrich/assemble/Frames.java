package io.lodewire.enrich.assemble;

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
import org.jspecify.annotations.Nullable;

/** Frames for tests. */
final class Frames {

    private static final Span SOMEWHERE = new Span(0, 1);

    private Frames() {}

    static ActionFrame frame(String action, Status status, Parties parties, List<Good> goods, @Nullable String object) {
        return new ActionFrame(
                action,
                List.of(),
                Change.INTRODUCE,
                status,
                new Factuality(Factuality.Value.CT_POS, "AUTHOR"),
                Discourse.NEWS,
                parties,
                goods,
                object,
                List.of(),
                List.of(),
                List.of(),
                TradeDirection.RESTRICTIVE,
                new SupplyEffect(SupplyEffect.Effect.TIGHTENS, SupplyEffect.Scope.GLOBAL, false),
                List.of(),
                List.of(SOMEWHERE),
                SOMEWHERE,
                0.9,
                "test");
    }

    static Party stated(String code) {
        return new Party(code, null, null, SOMEWHERE, null);
    }

    static Party inferred(String code) {
        return new Party(code, null, null, null, "nearest authority");
    }

    static Good good(String id) {
        return new Good(id, Scope.EXPLICIT, null, SOMEWHERE);
    }
}
