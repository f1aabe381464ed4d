package io.lodewire.schemas.serde;

import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;

/** The generated event classes, which Avro may load by the names that stand in a schema. */
public final class EventClasses {

    private static final String EVENTS = "io.lodewire.events.";

    static {
        ClassSecurityPredicate events = type -> type.getName().startsWith(EVENTS);
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(ClassSecurityValidator.getGlobal(), events));
    }

    private EventClasses() {}

    /**
     * Tells Avro once in this process that event classes are trusted. The serdes do so themselves; code that fills in
     * defaults through a builder before any serde exists must ask for it.
     */
    public static void trust() {
        // The work is done once, when this class is initialised.
    }
}
