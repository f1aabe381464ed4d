package io.lodewire.schemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.lodewire.events.Checkpoint;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.RawArticle;
import io.lodewire.events.Rights;
import io.lodewire.schemas.sample.SampleEvents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOON = Instant.parse("2025-11-04T12:00:00Z");

    static List<Class<? extends SpecificRecord>> events() {
        return SampleEvents.CLASSES;
    }

    @Test
    void shouldWriteARecordAsOneLine() {
        var checkpoint = new Checkpoint("wire", new LinkedHashMap<>(Map.of("file", "a.xml")), 3L, NOON);

        assertThat(EventJson.line(checkpoint))
                .isEqualTo("{\"source\":\"wire\",\"position\":{\"file\":\"a.xml\"},\"articles\":3,"
                        + "\"updatedAt\":\"2025-11-04T12:00:00Z\"}");
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldKeepTheOrderOfTheSchema(Class<? extends SpecificRecord> event) throws IOException {
        var sample = SampleEvents.full(event);

        var names = new ArrayList<String>();
        JSON.readTree(EventJson.line(sample)).fieldNames().forEachRemaining(names::add);

        assertThat(names)
                .containsExactlyElementsOf(sample.getSchema().getFields().stream()
                        .map(Schema.Field::name)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldWriteTheSameBytesTwice(Class<? extends SpecificRecord> event) {
        assertThat(EventJson.line(SampleEvents.full(event))).isEqualTo(EventJson.line(SampleEvents.full(event)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldWriteNoLineFeed(Class<? extends SpecificRecord> event) {
        assertThat(EventJson.line(SampleEvents.full(event))).doesNotContain("\n");
    }

    @Test
    void shouldLeaveNullsOutAndKeepEmptyArrays() {
        var line = EventJson.line(SampleEvents.sparse(EnrichedArticle.class));

        assertThat(line)
                .contains("\"regions\":[]")
                .contains("\"policyActions\":[]")
                .doesNotContain("null");
    }

    @Test
    void shouldWriteTimesToTheMillisecond() {
        var checkpoint = new Checkpoint("wire", Map.of(), 0L, NOON.plusMillis(7));

        assertThat(EventJson.line(checkpoint)).contains("\"2025-11-04T12:00:00.007Z\"");
    }

    @Test
    void shouldSortTheKeysOfMaps() {
        var position = new LinkedHashMap<String, String>();
        position.put("b", "2");
        position.put("c", "3");
        position.put("a", "1");

        assertThat(EventJson.line(new Checkpoint("wire", position, 0L, NOON)))
                .contains("{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}");
    }

    @Test
    void shouldWriteUnicodeAsItIsAndEscapeControls() {
        var line = EventJson.line(new Rights("Ro\u00dfhaupter \u7a00\u571f \uD83E\uDEA8 \"\n\u0001", false));

        assertThat(line)
                .isEqualTo("{\"holder\":\"Ro\u00dfhaupter \u7a00\u571f \uD83E\uDEA8 \\\"\\n\\u0001\","
                        + "\"redistributeText\":false}");
    }

    @Test
    void shouldReplaceHalfASurrogatePair() {
        assertThat(EventJson.line(new Rights("a\uD83Eb\uDEA8c\uD83E\uDEA8", true)))
                .contains("\"a\uFFFDb\uFFFDc\uD83E\uDEA8\"");
    }

    @Test
    void shouldNotCloseTheStream() {
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        EventJson.write(new Rights("x", true), out);

        assertThat(out.toString(UTF_8)).isEqualTo("{\"holder\":\"x\",\"redistributeText\":true}");
    }

    @Test
    void shouldWriteGenericRecordsToo() {
        var sample = SampleEvents.full(RawArticle.class);
        var generic = new GenericData.Record(sample.getSchema());
        sample.getSchema().getFields().forEach(field -> generic.put(field.pos(), sample.get(field.pos())));

        assertThat(EventJson.line(generic)).isEqualTo(EventJson.line(sample));
    }

    @Test
    void shouldRefuseWhatHasNoForm() {
        var schema =
                SchemaBuilder.record("Blob").fields().requiredBytes("bytes").endRecord();
        var blob = new GenericData.Record(schema);
        blob.put("bytes", ByteBuffer.allocate(1));

        assertThatThrownBy(() -> EventJson.line(blob)).isInstanceOf(IllegalArgumentException.class);
    }
}
