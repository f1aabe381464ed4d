package io.lodewire.schemas.serde;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.schemas.json.EventJson;
import io.lodewire.schemas.sample.SampleEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** What is kept of a released event: its schema, and sample records as bytes and as JSON. */
record Release(String event, int number) {

    static final Path SCHEMAS = Path.of("src/main/avro/history");
    static final Path RECORDS = Path.of("src/test/resources/history");

    /** Writes today's schema and samples as this release. */
    static void write(Class<? extends SpecificRecord> event, int number) throws IOException {
        var release = new Release(event.getSimpleName(), number);
        Files.createDirectories(SCHEMAS);
        Files.createDirectories(RECORDS);
        Files.writeString(release.schemaFile(), text(SpecificData.get().getSchema(event)), UTF_8);
        Files.write(
                release.file("hex"),
                samples(event).stream().map(sample -> hex(event, sample)).toList(),
                UTF_8);
        Files.write(
                release.file("json"),
                samples(event).stream().map(EventJson::line).toList(),
                UTF_8);
    }

    /** The schema as its file holds it. */
    static String text(Schema schema) {
        return SchemaFormatter.format("json/pretty", schema) + "\n";
    }

    static List<SpecificRecord> samples(Class<? extends SpecificRecord> event) {
        return List.of(SampleEvents.full(event), SampleEvents.sparse(event));
    }

    Path schemaFile() {
        return SCHEMAS.resolve(event + "-" + number + ".avsc");
    }

    Schema schema() {
        return ReleasedSchemas.of(event).get(number - 1);
    }

    /** Bytes of the samples, in single-object framing. */
    List<byte[]> records() throws IOException {
        return Files.readAllLines(file("hex"), UTF_8).stream()
                .map(HexFormat.of()::parseHex)
                .toList();
    }

    List<String> json() throws IOException {
        return Files.readAllLines(file("json"), UTF_8);
    }

    private Path file(String ending) {
        return RECORDS.resolve(event + "-" + number + "." + ending);
    }

    private static <T extends SpecificRecord> String hex(Class<T> event, SpecificRecord sample) {
        var bytes = EventSerdes.singleObject().serializer(event).serialize("", event.cast(sample));
        return HexFormat.of().formatHex(Objects.requireNonNull(bytes));
    }
}
