package io.lodewire.enrich.action.rule;

import io.lodewire.enrich.action.clause.Line;

/** Told, while a text is read, which rules fired and which did not, and why; for explaining. */
public interface RuleTrace {

    /** Listens to nothing. */
    RuleTrace NONE = new RuleTrace() {
        @Override
        public void fired(Line line, Trigger trigger) {}

        @Override
        public void withheld(Line line, Trigger trigger, String reason) {}
    };

    /** The trigger gave a frame. */
    void fired(Line line, Trigger trigger);

    /** The words matched, and something else that the rule needs did not hold. */
    void withheld(Line line, Trigger trigger, String reason);
}
