package io.lodewire.sink.flat;

import io.lodewire.events.PolicyActionEvent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the flat shape.
 *
 * @param of its value in an event, null when the event states none
 */
public record Column(String name, Type type, Function<PolicyActionEvent, @Nullable Object> of) {

    public @Nullable Object value(PolicyActionEvent event) {
        return of.apply(event);
    }

    /** What the values of a column are. */
    public enum Type {
        /** A String. */
        TEXT,
        /** A Double. */
        NUMBER,
        /** An Integer. */
        COUNT,
        /** A Boolean. */
        FLAG,
        /** An Instant, written in ISO 8601 or as milliseconds of the epoch. */
        TIME
    }
}
