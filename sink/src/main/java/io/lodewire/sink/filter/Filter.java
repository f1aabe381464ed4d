package io.lodewire.sink.filter;

import io.lodewire.sink.event.Event;
import io.lodewire.sink.event.Narrowing;
import io.lodewire.sink.event.Slots;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a route asks of an event: every line of {@code where} holds, none of {@code not} does. */
public record Filter(Conditions where, Conditions not) {

    public boolean accepts(Event event) {
        return where.allHold(event) && !not.anyHolds(event);
    }

    /** As {@link #accepts}, with the reason. */
    public Verdict judge(Event event) {
        var slots = event.slots(where.narrowing);
        if (slots.isEmpty()) {
            return new Verdict(false, "confidence is below " + where.narrowing.minConfidence());
        }
        return where.lines.stream()
                .filter(line -> !line.holds(slots.get()))
                .findFirst()
                .map(line -> new Verdict(false, line.complaint(slots.get())))
                .or(() -> not.firstThatHolds(event).map(reason -> new Verdict(false, "not " + reason)))
                .orElseGet(() -> new Verdict(true, where.merits(slots.get())));
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
            return firstThatHolds(event).isPresent();
        }

        /** What the first line that holds has found. */
        Optional<String> firstThatHolds(Event event) {
            return event.slots(narrowing)
                    .flatMap(slots -> lines.stream()
                            .filter(line -> line.holds(slots))
                            .findFirst()
                            .map(line -> line.merit(slots)));
        }

        /** What all lines have found. */
        String merits(Slots slots) {
            return lines.isEmpty()
                    ? "takes everything"
                    : lines.stream().map(line -> line.merit(slots)).collect(Collectors.joining("; "));
        }
    }

    /** One line, which holds when the event has any of the values that are wanted. */
    record Line(Criterion criterion, Predicate<String> wanted) {

        boolean holds(Slots slots) {
            return criterion.slot().apply(slots).anyMatch(wanted);
        }

        /** The values that are wanted and there. */
        String merit(Slots slots) {
            return criterion.key() + " " + list(slots, wanted);
        }

        /** The values that are there instead. */
        String complaint(Slots slots) {
            var found = list(slots, value -> true);
            return found.isEmpty() ? "no " + criterion.key() : criterion.key() + " is " + found;
        }

        private String list(Slots slots, Predicate<String> some) {
            return criterion.slot().apply(slots).filter(some).distinct().collect(Collectors.joining(", "));
        }
    }
}
