package io.lodewire.schemas.sample;

import io.lodewire.events.Checkpoint;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyActionEvent;
import io.lodewire.events.RawArticle;
import io.lodewire.events.Retraction;
import io.lodewire.schemas.serde.EventClasses;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Events made from their schemas alone, so that no field is forgotten: the same ones in every run. */
public final class SampleEvents {

    /** The events that stand on topics of their own. */
    public static final List<Class<? extends SpecificRecord>> CLASSES = List.of(
            RawArticle.class, EnrichedArticle.class, PolicyActionEvent.class, Retraction.class, Checkpoint.class);

    private static final Instant NOON = Instant.parse("2025-11-04T12:00:00.001Z");

    private final boolean full;

    private SampleEvents(boolean full) {
        this.full = full;
    }

    /** An event with every field set and one item in every array. */
    public static <T extends SpecificRecord> T full(Class<T> event) {
        return new SampleEvents(true).record(event);
    }

    /** An event with nothing but what it must have. */
    public static <T extends SpecificRecord> T sparse(Class<T> event) {
        return new SampleEvents(false).record(event);
    }

    private <T extends SpecificRecord> T record(Class<T> event) {
        EventClasses.trust();
        return event.cast(record(SpecificData.get().getSchema(event)));
    }

    private Object record(Schema schema) {
        var record = (SpecificRecord) SpecificData.get().newRecord(null, schema);
        for (var field : schema.getFields()) {
            record.put(field.pos(), value(field.schema(), field.name(), field.pos()));
        }
        return record;
    }

    private @Nullable Object value(Schema schema, String name, int place) {
        return switch (schema.getType()) {
            case RECORD -> record(schema);
            case ENUM -> symbol(schema);
            case ARRAY -> full ? List.of(item(schema.getElementType(), name, place)) : List.of();
            case MAP -> map(schema.getValueType(), name);
            case UNION -> full ? value(present(schema), name, place) : null;
            case STRING -> name + " \u7a00\u571f \uD83E\uDEA8";
            case INT -> place;
            case LONG -> schema.getLogicalType() == null ? (Object) (1L << 40) : NOON;
            case DOUBLE -> place + 0.25;
            case BOOLEAN -> full;
            default -> throw new IllegalArgumentException("no sample of " + schema);
        };
    }

    private Object item(Schema schema, String name, int place) {
        var value = value(schema, name, place);
        if (value == null) {
            throw new IllegalArgumentException(name + " may hold null");
        }
        return value;
    }

    private Object map(Schema values, String name) {
        var map = new TreeMap<String, Object>();
        if (full) {
            map.put("b", item(values, name, 1));
            map.put("a", item(values, name, 2));
        }
        return map;
    }

    private Object symbol(Schema schema) {
        var symbols = schema.getEnumSymbols();
        return SpecificData.get().createEnum(symbols.get(full ? symbols.size() - 1 : 0), schema);
    }

    private static Schema present(Schema union) {
        return union.getTypes().stream()
                .filter(type -> type.getType() != Schema.Type.NULL)
                .findFirst()
                .orElseThrow();
    }
}
