package io.lodewire.schemas.serde;

import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * The serdes of events: Avro single-object encoding without a registry, Confluent framing with one. Readers take both,
 * told apart by the first byte.
 */
public final class EventSerdes {

    static {
        EventClasses.trust();
    }

    private final Optional<SchemaRegistry> registry;

    private EventSerdes(Optional<SchemaRegistry> registry) {
        this.registry = registry;
    }

    /** Serdes that need no registry. */
    public static EventSerdes singleObject() {
        return new EventSerdes(Optional.empty());
    }

    /** Serdes that write the registry's numbers. */
    public static EventSerdes with(SchemaRegistry registry) {
        return new EventSerdes(Optional.of(registry));
    }

    /** Both directions for one event class. */
    public <T extends SpecificRecord> Serde<T> of(Class<T> event) {
        return Serdes.serdeFrom(serializer(event), deserializer(event));
    }

    /** Event to bytes; safe for use by several threads. */
    public <T extends SpecificRecord> EventSerializer<T> serializer(Class<T> event) {
        return new EventSerializer<>(event, registry);
    }

    /** Bytes to event; safe for use by several threads. */
    public <T extends SpecificRecord> EventDeserializer<T> deserializer(Class<T> event) {
        return new EventDeserializer<>(event, registry);
    }
}
