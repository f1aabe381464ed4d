package io.lodewire.schemas.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.generic.GenericEnumSymbol;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes an Avro record as one line of JSON: fields in schema order, times as ISO-8601 in UTC, map keys sorted, empty
 * arrays kept, nulls left out, half a surrogate pair as U+FFFD. The same record gives the same bytes. Safe for use by
 * several threads.
 */
public final class EventJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final int REPLACEMENT = 0xFFFD;

    private EventJson() {}

    /** The record as a line without its line feed. */
    public static String line(IndexedRecord event) {
        var bytes = new ByteArrayOutputStream(4_096);
        write(event, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes the record as UTF-8, without a line feed; the stream stays open. */
    public static void write(IndexedRecord event, OutputStream out) {
        try (var json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            writeRecord(json, event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeRecord(JsonGenerator json, IndexedRecord record) throws IOException {
        json.writeStartObject();
        for (var field : record.getSchema().getFields()) {
            var value = record.get(field.pos());
            if (value != null) {
                json.writeFieldName(field.name());
                writeValue(json, value);
            }
        }
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof IndexedRecord nested) {
            writeRecord(json, nested);
        } else if (value instanceof Collection<?> items) {
            writeArray(json, items);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(json, map);
        } else {
            writeScalar(json, value);
        }
    }

    private static void writeArray(JsonGenerator json, Collection<?> items) throws IOException {
        json.writeStartArray();
        for (var item : items) {
            writeValue(json, item);
        }
        json.writeEndArray();
    }

    private static void writeMap(JsonGenerator json, Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (var entry : new TreeMap<>(map).entrySet()) {
            json.writeFieldName(wellFormed(String.valueOf(entry.getKey())));
            writeValue(json, entry.getValue());
        }
        json.writeEndObject();
    }

    private static void writeScalar(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof CharSequence || value instanceof Enum<?> || value instanceof GenericEnumSymbol<?>) {
            json.writeString(wellFormed(value.toString()));
        } else if (value instanceof Instant time) {
            json.writeString(time.toString());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else {
            throw new IllegalArgumentException("no JSON form for " + value.getClass());
        }
    }

    /** UTF-8 has no form for half a surrogate pair, which hostile text may hold. */
    private static String wellFormed(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                return text.codePoints()
                        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }
}
