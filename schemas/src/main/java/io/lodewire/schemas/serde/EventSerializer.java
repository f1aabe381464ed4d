package io.lodewire.schemas.serde;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Writes events of one class, in single-object or in Confluent framing; null stays null, as a tombstone. */
public final class EventSerializer<T extends SpecificRecord> implements Serializer<T> {

    private final Optional<SchemaRegistry> registry;
    private final Schema schema;
    private final SpecificData data;
    private final BinaryMessageEncoder<T> singleObject;

    EventSerializer(Class<T> event, Optional<SchemaRegistry> registry) {
        this.registry = registry;
        this.data = SpecificData.getForClass(event);
        this.schema = data.getSchema(event);
        this.singleObject = new BinaryMessageEncoder<>(data, schema);
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T event) {
        if (event == null) {
            return null;
        }
        try {
            return registry.isPresent() ? confluent(topic, event, registry.get()) : singleObject(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] singleObject(T event) throws IOException {
        var bytes = new ByteArrayOutputStream(1_024);
        singleObject.encode(event, bytes);
        return bytes.toByteArray();
    }

    private byte[] confluent(String topic, T event, SchemaRegistry registry) throws IOException {
        var id = registry.idOf(topic + "-value", schema);
        var bytes = new ByteArrayOutputStream(1_024);
        bytes.write(Framing.CONFLUENT_MAGIC);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(id).array());
        var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        @SuppressWarnings("unchecked") // The data model makes a writer for what the schema describes, which is T.
        var writer = (DatumWriter<T>) data.createDatumWriter(schema);
        writer.write(event, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }
}
