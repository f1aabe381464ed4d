package io.lodewire.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.events.RawArticle;
import io.lodewire.schemas.sample.SampleEvents;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SingleObjectFramingTest {

    private final EventSerdes serdes = EventSerdes.singleObject();

    static List<Class<? extends SpecificRecord>> events() {
        return SampleEvents.CLASSES;
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldReadBackWhatItWrote(Class<? extends SpecificRecord> event) {
        assertThat(roundTrip(event, SampleEvents.full(event))).isEqualTo(SampleEvents.full(event));
        assertThat(roundTrip(event, SampleEvents.sparse(event))).isEqualTo(SampleEvents.sparse(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldBeginWithTheMarkerAndTheFingerprint(Class<? extends SpecificRecord> event) {
        var fingerprint =
                SchemaNormalization.parsingFingerprint64(SpecificData.get().getSchema(event));

        var bytes = write(event, SampleEvents.sparse(event));

        assertThat(Arrays.copyOf(bytes, 2)).containsExactly(0xC3, 0x01);
        assertThat(ByteBuffer.wrap(bytes, 2, Long.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getLong())
                .isEqualTo(fingerprint);
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldWriteTheSameBytesTwice(Class<? extends SpecificRecord> event) {
        assertThat(write(event, SampleEvents.full(event))).isEqualTo(write(event, SampleEvents.full(event)));
    }

    @Test
    void shouldLeaveNullAsATombstone() {
        var serde = serdes.of(RawArticle.class);

        assertThat(serde.serializer().serialize("t", null)).isNull();
        assertThat(serde.deserializer().deserialize("t", null)).isNull();
    }

    private <T extends SpecificRecord> byte[] write(Class<T> event, SpecificRecord sample) {
        return Objects.requireNonNull(serdes.serializer(event).serialize("t", event.cast(sample)));
    }

    private <T extends SpecificRecord> SpecificRecord roundTrip(Class<T> event, SpecificRecord sample) {
        return Objects.requireNonNull(serdes.deserializer(event).deserialize("t", write(event, sample)));
    }
}
