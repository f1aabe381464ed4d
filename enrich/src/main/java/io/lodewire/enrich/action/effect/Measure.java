package io.lodewire.enrich.action.effect;

import io.lodewire.enrich.action.frame.Change;
import io.lodewire.enrich.action.frame.Factuality;
import io.lodewire.enrich.action.frame.Status;

/** What is done to which measure and how far it has got: all that effects are computed from, the parties and goods aside. */
public record Measure(String action, Change change, Status status, Factuality.Value factuality) {

    /** Whether it is said not to be. */
    boolean isVoid() {
        return status == Status.DENIED || status == Status.REJECTED || factuality == Factuality.Value.CT_NEG;
    }
}
