package io.lodewire.enrich.action;

import io.lodewire.enrich.action.rule.Rule;
import io.lodewire.enrich.commodity.Scope;

/** How sure a frame is: the rule's own figure, more when its slots are stated, less when they are inferred or missing. */
final class Confidence {

    private static final double LEAST = 0.1;
    private static final double MOST = 0.95;

    private Confidence() {}

    static double of(Rule rule, Admission.Bound bound) {
        double sure = rule.sure();
        sure += bound.cast().actors().isEmpty() ? -0.15 : bound.cast().isStated() ? 0.1 : -0.1;
        sure += bound.stage().isAct() ? 0.05 : -0.15;
        boolean stated = bound.goods().stream().anyMatch(good -> good.scope() != Scope.INFERRED);
        sure += stated ? 0.05 : 0;
        return Math.max(LEAST, Math.min(MOST, sure));
    }
}
