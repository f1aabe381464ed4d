package io.lodewire.bench.accuracy.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A file of JSON objects, one a line. */
public final class JsonLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    public static List<Row> read(Path file) {
        return TextLines.with(
                file, lines -> lines.map(line -> parse(file, line)).toList());
    }

    /** Hands the objects over one by one, so that a file may be larger than memory. */
    public static void each(Path file, Consumer<Row> taker) {
        TextLines.with(file, lines -> {
            lines.map(line -> parse(file, line)).forEach(taker);
            return true;
        });
    }

    /** One object; the place names where it stands, for messages. */
    public static Row parse(String place, String text) {
        try {
            var json = JSON.readTree(text);
            if (!json.isObject()) {
                throw new InputException(place + ": expected a JSON object");
            }
            return new Row(place, json);
        } catch (JsonProcessingException e) {
            throw new InputException(place + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Row parse(Path file, TextLines.Line line) {
        return parse(file + ", line " + line.number(), line.text());
    }
}
