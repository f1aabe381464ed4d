package io.lodewire.schemas.serde;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads events of one class from either framing, whatever released schema wrote them. Bytes that are no such event are an
 * {@link UndecodableRecordException}; null stays null.
 */
public final class EventDeserializer<T extends SpecificRecord> implements Deserializer<T> {

    /*
     * Avro's own decoder of single-object messages reads from a stream, so it believes any length and asks for the memory;
     * read from an array, a length is first held against the bytes that are left. Hence one way for both framings.
     */
    private final Optional<SchemaRegistry> registry;
    private final Schema schema;
    private final SpecificData data;
    private final Map<Long, Schema> released = new HashMap<>();
    private final Map<Schema, DatumReader<T>> readers = new ConcurrentHashMap<>();

    EventDeserializer(Class<T> event, Optional<SchemaRegistry> registry) {
        this.registry = registry;
        this.data = SpecificData.getForClass(event);
        this.schema = data.getSchema(event);
        ReleasedSchemas.of(schema.getName()).forEach(this::know);
        know(schema);
    }

    private void know(Schema writer) {
        released.put(SchemaNormalization.parsingFingerprint64(writer), writer);
    }

    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            return switch (Framing.of(bytes)) {
                case SINGLE_OBJECT -> read(byFingerprint(topic, bytes), bytes, Framing.SINGLE_OBJECT_HEADER);
                case CONFLUENT -> read(byNumber(topic, bytes), bytes, Framing.CONFLUENT_HEADER);
                case UNKNOWN ->
                    throw new UndecodableRecordException(
                            topic, bytes, "neither Avro single-object nor Confluent framing");
            };
        } catch (KafkaException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Avro has no one exception for bytes that are not its own: a length, an index or a type may be what fails.
            throw new UndecodableRecordException(topic, bytes, e);
        }
    }

    private Schema byFingerprint(String topic, byte[] bytes) {
        long fingerprint = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(2);
        var writer = released.get(fingerprint);
        if (writer == null) {
            throw new UndecodableRecordException(topic, bytes, "no release of " + schema.getName() + " wrote it");
        }
        return writer;
    }

    private Schema byNumber(String topic, byte[] bytes) {
        var source = registry.orElseThrow(() -> new UndecodableRecordException(
                topic, bytes, "it has Confluent framing, and no schema.registry.url is set"));
        int number = ByteBuffer.wrap(bytes).getInt(1);
        return source.schemaOf(number)
                .orElseThrow(() -> new UndecodableRecordException(
                        topic, bytes, "the schema registry knows no schema with the number " + number));
    }

    private T read(Schema writer, byte[] bytes, int from) throws IOException {
        var body = DecoderFactory.get().binaryDecoder(bytes, from, bytes.length - from, null);
        return readers.computeIfAbsent(writer, this::reader).read(null, body);
    }

    @SuppressWarnings("unchecked") // The data model makes a reader for what the schema describes, which is T.
    private DatumReader<T> reader(Schema writer) {
        return (DatumReader<T>) data.createDatumReader(writer, schema);
    }
}
