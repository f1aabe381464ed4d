package io.lodewire.sink.route;

import io.lodewire.sink.event.Event;
import io.lodewire.sink.event.Narrowing;
import io.lodewire.sink.event.Slots;
import io.lodewire.sink.route.Criteria.Criterion;
import java.util.List;
import java.util.Set;

/** What a route asks of an event: every line of {@code where} holds, none of {@code not} does. */
record Filter(Conditions where, Conditions not) {

    boolean accepts(Event event) {
        return where.allHold(event) && !not.anyHolds(event);
    }

    /** The lines under one of the two words. */
    record Conditions(Narrowing narrowing, List<Line> lines) {

        static final Conditions NONE = new Conditions(Narrowing.NONE, List.of());

        Conditions {
            lines = List.copyOf(lines);
        }

        boolean allHold(Event event) {
            return event.slots(narrowing)
                    .filter(slots -> lines.stream().allMatch(line -> line.holds(slots)))
                    .isPresent();
        }

        boolean anyHolds(Event event) {
            return event.slots(narrowing)
                    .filter(slots -> lines.stream().anyMatch(line -> line.holds(slots)))
                    .isPresent();
        }
    }

    /** One line, which holds when the event has any of its values. */
    record Line(Criterion criterion, Set<String> values) {

        Line {
            values = Set.copyOf(values);
        }

        boolean holds(Slots slots) {
            return criterion.slot().apply(slots).anyMatch(values::contains);
        }
    }
}
