package io.lodewire.schemas.serde;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads events of one class from either framing, whatever released schema wrote them. Bytes that are no such event are an
 * {@link UndecodableRecordException}; null stays null.
 */
public final class EventDeserializer<T extends SpecificRecord> implements Deserializer<T> {

    private final Optional<SchemaRegistry> registry;
    private final Schema schema;
    private final SpecificData data;
    private final BinaryMessageDecoder<T> singleObject;

    EventDeserializer(Class<T> event, Optional<SchemaRegistry> registry) {
        this.registry = registry;
        this.data = SpecificData.getForClass(event);
        this.schema = data.getSchema(event);
        this.singleObject = new BinaryMessageDecoder<>(data, schema);
        ReleasedSchemas.of(schema.getName()).forEach(singleObject::addSchema);
    }

    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return switch (Framing.of(bytes)) {
                case SINGLE_OBJECT -> singleObject.decode(bytes);
                case CONFLUENT -> confluent(topic, bytes);
                case UNKNOWN ->
                    throw new UndecodableRecordException(
                            topic, bytes, "neither Avro single-object nor Confluent framing");
            };
        } catch (IOException | AvroRuntimeException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new UndecodableRecordException(topic, bytes, e);
        }
    }

    private T confluent(String topic, byte[] bytes) throws IOException {
        var source = registry.orElseThrow(() -> new UndecodableRecordException(
                topic, bytes, "it has Confluent framing, and no schema.registry.url is set"));
        var writer = source.schemaOf(ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt());
        @SuppressWarnings("unchecked") // The data model makes a reader for what the schema describes, which is T.
        var reader = (DatumReader<T>) data.createDatumReader(writer, schema);
        var body = DecoderFactory.get()
                .binaryDecoder(bytes, Framing.CONFLUENT_HEADER, bytes.length - Framing.CONFLUENT_HEADER, null);
        return reader.read(null, body);
    }
}
