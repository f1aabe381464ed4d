package io.lodewire.schemas.serde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.avro.SchemaCompatibility.checkReaderWriterCompatibility;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lodewire.schemas.json.EventJson;
import io.lodewire.schemas.sample.SampleEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads or writes with any released schema understands, and is understood by, all others and today's. */
class ReleasedSchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Class<? extends SpecificRecord>> events() {
        return SampleEvents.CLASSES;
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldKeepEveryRelease(Class<? extends SpecificRecord> event) {
        assertThat(ReleasedSchemas.of(event.getSimpleName())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldBeFullyTransitivelyCompatible(Class<? extends SpecificRecord> event) {
        var all = Stream.concat(ReleasedSchemas.of(event.getSimpleName()).stream(), Stream.of(today(event)))
                .toList();

        for (var reader : all) {
            for (var writer : all) {
                var answer = checkReaderWriterCompatibility(reader, writer);
                assertThat(answer.getType())
                        .as("%s: %s", event.getSimpleName(), answer.getResult().getIncompatibilities())
                        .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldStandInTheHistoryFullyResolved(Class<? extends SpecificRecord> event) throws IOException {
        for (var release : releases(event)) {
            var text = Files.readString(release.schemaFile(), UTF_8);

            assertThat(Release.text(new Schema.Parser().parse(text))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldReadTheRecordsOfEveryRelease(Class<? extends SpecificRecord> event) throws IOException {
        var deserializer = EventSerdes.singleObject().deserializer(event);
        for (var release : releases(event)) {
            var records = release.records();
            for (int i = 0; i < records.size(); i++) {
                var read = Objects.requireNonNull(deserializer.deserialize("t", records.get(i)));

                assertHolds(
                        JSON.readTree(EventJson.line(read)),
                        JSON.readTree(release.json().get(i)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void shouldWriteTheBytesOfTheLatestRelease(Class<? extends SpecificRecord> event) throws IOException {
        var releases = releases(event);
        var latest = releases.get(releases.size() - 1);
        assumeThat(today(event))
                .as("%s has changed since release %d", event.getSimpleName(), latest.number())
                .isEqualTo(latest.schema());

        var written = Release.samples(event).stream()
                .map(sample -> write(event, sample))
                .toList();

        assertThat(written).containsExactlyElementsOf(latest.records());
    }

    @Test
    void shouldKnowNoReleaseOfAnUnknownEvent() {
        assertThat(ReleasedSchemas.of("Rumour")).isEmpty();
    }

    private static List<Release> releases(Class<? extends SpecificRecord> event) {
        var name = event.getSimpleName();
        return IntStream.rangeClosed(1, ReleasedSchemas.of(name).size())
                .mapToObj(number -> new Release(name, number))
                .toList();
    }

    private static Schema today(Class<? extends SpecificRecord> event) {
        return SpecificData.get().getSchema(event);
    }

    private static <T extends SpecificRecord> byte[] write(Class<T> event, SpecificRecord sample) {
        return Objects.requireNonNull(
                EventSerdes.singleObject().serializer(event).serialize("t", event.cast(sample)));
    }

    /** Nothing that was released may be lost or changed; more may have come. */
    private static void assertHolds(JsonNode today, JsonNode released) {
        if (released.isObject()) {
            for (var field : released.properties()) {
                assertThat(today.has(field.getKey())).as(field.getKey()).isTrue();
                assertHolds(today.get(field.getKey()), field.getValue());
            }
        } else if (released.isArray()) {
            assertThat(today.size()).isEqualTo(released.size());
            for (int i = 0; i < released.size(); i++) {
                assertHolds(today.get(i), released.get(i));
            }
        } else {
            assertThat(today).isEqualTo(released);
        }
    }
}
