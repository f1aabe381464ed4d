package io.lodewire.sink.flat;

import io.lodewire.events.PolicyActionEvent;
import java.time.Instant;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.IndexedRecord;

/** The flat shape as an Avro record, every column of which may be null. */
public final class FlatRecord {

    private static final Schema SCHEMA = schema();

    private FlatRecord() {}

    public static IndexedRecord of(PolicyActionEvent event) {
        var row = new GenericData.Record(SCHEMA);
        for (var position = 0; position < FlatAction.COLUMNS.size(); position++) {
            var value = FlatAction.COLUMNS.get(position).value(event);
            row.put(position, value instanceof Instant time ? time.toEpochMilli() : value);
        }
        return row;
    }

    private static Schema schema() {
        var fields = SchemaBuilder.record("FlatPolicyAction")
                .namespace("io.lodewire.flat")
                .fields();
        for (var column : FlatAction.COLUMNS) {
            fields = fields.name(column.name())
                    .type(Schema.createUnion(Schema.create(Schema.Type.NULL), type(column.type())))
                    .withDefault(null);
        }
        return fields.endRecord();
    }

    private static Schema type(Column.Type type) {
        return switch (type) {
            case TEXT -> Schema.create(Schema.Type.STRING);
            case NUMBER -> Schema.create(Schema.Type.DOUBLE);
            case COUNT -> Schema.create(Schema.Type.INT);
            case FLAG -> Schema.create(Schema.Type.BOOLEAN);
            case TIME -> LogicalTypes.timestampMillis().addToSchema(Schema.create(Schema.Type.LONG));
        };
    }
}
