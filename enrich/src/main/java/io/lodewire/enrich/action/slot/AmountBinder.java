package io.lodewire.enrich.action.slot;

import io.lodewire.enrich.action.clause.Line;
import io.lodewire.enrich.action.clause.Mentions;
import io.lodewire.enrich.action.clause.Role;
import io.lodewire.enrich.action.frame.Amount;
import io.lodewire.enrich.action.predicate.Act;
import io.lodewire.enrich.amount.AmountMention;
import java.util.ArrayList;
import java.util.List;

/** Binds an act to the amounts of its clause; one that is negated ("not 20%") is none. */
public final class AmountBinder {

    private AmountBinder() {}

    /** The amounts of the act's own clause, in text order. */
    public static List<Amount> bind(Act act, List<AmountMention> amounts) {
        var line = act.line();
        var clause = act.clause();
        var bound = new ArrayList<Amount>();
        int limit = line.unit(clause.to() - 1).tokenTo();
        int first = Mentions.firstAtOrAfter(
                amounts, AmountMention::tokenFrom, line.unit(clause.from()).tokenFrom());
        for (int i = first; i < amounts.size() && amounts.get(i).tokenFrom() < limit; i++) {
            var amount = amounts.get(i);
            if (!isNegated(line, amount)) {
                bound.add(new Amount(amount.value(), amount.unit(), amount.span()));
            }
        }
        return bound;
    }

    private static boolean isNegated(Line line, AmountMention amount) {
        return line.has(line.unitAt(amount.tokenFrom()) - 1, Role.NEGATION);
    }
}
