package io.lodewire.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.events.Checkpoint;
import io.lodewire.events.Retraction;
import io.lodewire.schemas.sample.SampleEvents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfluentFramingTest {

    private final FakeRegistry registry = new FakeRegistry();
    private final EventSerdes serdes = EventSerdes.with(registry);

    static List<Class<? extends SpecificRecord>> events() {
        return SampleEvents.CLASSES;
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldReadBackWhatItWrote(Class<? extends SpecificRecord> event) {
        assertThat(roundTrip(event, SampleEvents.full(event))).isEqualTo(SampleEvents.full(event));
        assertThat(roundTrip(event, SampleEvents.sparse(event))).isEqualTo(SampleEvents.sparse(event));
    }

    @Test
    void shouldBeginWithANoughtAndTheNumberOfTheSchema() {
        var bytes = write(Retraction.class, SampleEvents.full(Retraction.class));

        assertThat(Arrays.copyOf(bytes, 5)).containsExactly(0, 0, 0, 0, FakeRegistry.FIRST);
    }

    @Test
    void shouldUseTheSubjectOfTheTopicsValues() {
        write(Retraction.class, SampleEvents.full(Retraction.class));

        assertThat(registry.subjects()).containsExactly("t-value");
    }

    @Test
    void shouldHoldTheSameBodyAsTheOtherFraming() {
        var event = SampleEvents.full(Retraction.class);
        var single = Objects.requireNonNull(
                EventSerdes.singleObject().serializer(Retraction.class).serialize("t", event));

        var confluent = write(Retraction.class, event);

        assertThat(Arrays.copyOfRange(confluent, 5, confluent.length))
                .isEqualTo(Arrays.copyOfRange(single, 10, single.length));
    }

    @Test
    void shouldReadTheOtherFramingToo() {
        var event = SampleEvents.full(Retraction.class);
        var bytes = EventSerdes.singleObject().serializer(Retraction.class).serialize("t", event);

        assertThat(serdes.deserializer(Retraction.class).deserialize("t", bytes))
                .isEqualTo(event);
    }

    @Test
    void shouldReadWhatAnotherSchemaOfTheSameEventWrote() throws IOException {
        var wider = withAnotherField(Retraction.getClassSchema());
        var bytes = foreign(wider, SampleEvents.full(Retraction.class));

        var read = serdes.deserializer(Retraction.class).deserialize("t", bytes);

        assertThat(read).isEqualTo(SampleEvents.full(Retraction.class));
    }

    @Test
    void shouldCallANumberThatTheRegistryDoesNotKnowUndecodable() {
        var bytes = ByteBuffer.allocate(9).put((byte) 0).putInt(99).array();

        assertThatThrownBy(() -> serdes.deserializer(Retraction.class).deserialize("t", bytes))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessageContaining("99");
    }

    @Test
    void shouldSayThatARegistryIsMissing() {
        var bytes = write(Retraction.class, SampleEvents.full(Retraction.class));

        assertThatThrownBy(() -> EventSerdes.singleObject()
                        .deserializer(Retraction.class)
                        .deserialize("t", bytes))
                .isInstanceOf(UndecodableRecordException.class)
                .hasMessageContaining("schema.registry.url");
    }

    @Test
    void shouldCallARecordOfAnotherEventUndecodable() {
        var bytes = write(Retraction.class, SampleEvents.full(Retraction.class));

        assertThatThrownBy(() -> serdes.deserializer(Checkpoint.class).deserialize("t", bytes))
                .isInstanceOf(UndecodableRecordException.class);
    }

    private <T extends SpecificRecord> byte[] write(Class<T> event, SpecificRecord sample) {
        return Objects.requireNonNull(serdes.serializer(event).serialize("t", event.cast(sample)));
    }

    private <T extends SpecificRecord> SpecificRecord roundTrip(Class<T> event, SpecificRecord sample) {
        return Objects.requireNonNull(serdes.deserializer(event).deserialize("t", write(event, sample)));
    }

    private static Schema withAnotherField(Schema schema) {
        var fields = new ArrayList<Schema.Field>();
        for (var field : schema.getFields()) {
            fields.add(new Schema.Field(field, field.schema()));
        }
        fields.add(0, new Schema.Field("later", Schema.create(Schema.Type.STRING), "Added later.", ""));
        return Schema.createRecord(schema.getName(), schema.getDoc(), schema.getNamespace(), false, fields);
    }

    /** The event as a program with the wider schema would write it. */
    private byte[] foreign(Schema wider, Retraction event) throws IOException {
        var record = new GenericData.Record(wider);
        record.put("later", "new");
        for (var field : event.getSchema().getFields()) {
            record.put(field.name(), event.get(field.pos()));
        }
        var bytes = new ByteArrayOutputStream();
        bytes.write(0);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt(registry.idOf("t-value", wider))
                .array());
        var encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        new GenericDatumWriter<GenericRecord>(wider, event.getSpecificData()).write(record, encoder);
        encoder.flush();
        return bytes.toByteArray();
    }
}
