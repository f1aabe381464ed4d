package io.lodewire.enrich.action.rule;

import io.lodewire.enrich.action.clause.Line;

/** Told, while a text is read, which rules fired and which did not, and why; for explaining. */
public interface RuleTrace {

    /** Listens to nothing, and costs nothing. */
    RuleTrace NONE = new RuleTrace() {
        @Override
        public boolean listens() {
            return false;
        }

        @Override
        public void fired(Line line, Trigger trigger) {}

        @Override
        public void withheld(Line line, Trigger trigger, String reason) {}

        @Override
        public void missed(Line line, Rule rule, int head) {}
    };

    /** Whether it wants to hear of rules that nearly matched, which takes time to find. */
    boolean listens();

    /** The trigger gave a frame. */
    void fired(Line line, Trigger trigger);

    /** The words matched, and something else that the rule needs did not hold. */
    void withheld(Line line, Trigger trigger, String reason);

    /** A word of the line could be the head of the rule, and the words around it are not what the rule wants. */
    void missed(Line line, Rule rule, int head);
}
