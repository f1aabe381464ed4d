package io.lodewire.ingest.source;

import java.util.Map;
import java.util.Optional;

/** Where to go on within a part of a source; only that source knows what the fields mean. */
public record Position(Map<String, String> fields) {

    /** The beginning. */
    public static final Position START = new Position(Map.of());

    public Position {
        fields = Map.copyOf(fields);
    }

    /** The value of a field, if it is there. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
