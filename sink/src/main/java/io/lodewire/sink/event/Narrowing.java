package io.lodewire.sink.event;

import io.lodewire.events.Salience;
import java.util.Set;

/** The lines that ask for nothing themselves but say which tags and actions the other lines may look at. */
public record Narrowing(Set<Salience> salience, double minConfidence) {

    public static final Narrowing NONE = new Narrowing(Set.of(), 0);

    public Narrowing {
        salience = Set.copyOf(salience);
    }

    boolean takes(Salience tag, double confidence) {
        return (salience.isEmpty() || salience.contains(tag)) && takes(confidence);
    }

    boolean takes(double confidence) {
        return confidence >= minConfidence;
    }
}
