package io.lodewire.enrich.assemble;

import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.events.Crosswalk;
import io.lodewire.schemas.taxonomy.ActionTaxonomy;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The same act in Global Trade Alert and MAST, by the table of the action taxonomy. Global Trade Alert takes in what is
 * adopted, and no agreements; where a code is missing, the reason says why.
 */
final class Crosswalks {

    private static final Set<Status> PENDING = EnumSet.of(
            Status.CALLED_FOR,
            Status.CONSIDERED,
            Status.PROPOSED,
            Status.ORDERED,
            Status.PLANNED,
            Status.AGREED_IN_PRINCIPLE,
            Status.BLOCKED,
            Status.REJECTED,
            Status.DENIED);

    private final ActionTaxonomy taxonomy;

    Crosswalks(ActionTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    Crosswalk of(ActionFrame frame) {
        var action = taxonomy.action(frame.action());
        if (action.group().equals("agreement")) {
            return missing("agreements are outside GTA");
        }
        if (PENDING.contains(frame.status())) {
            return missing(words(frame.status()) + ", not yet adopted");
        }
        var mast = action.mast().isEmpty() ? null : action.mast().get(0);
        return action.gta().isEmpty()
                ? new Crosswalk(null, mast, action.crosswalkNote())
                : new Crosswalk(action.gta().get(0), mast, null);
    }

    private static Crosswalk missing(String reason) {
        return new Crosswalk(null, null, reason);
    }

    private static String words(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
