package io.lodewire.bench.accuracy.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** A JSON object and where it stands; absent and null fields read as empty, save those that {@link #text} requires. */
public record Row(String place, JsonNode json) {

    public boolean has(String field) {
        return json.hasNonNull(field);
    }

    /** A text or number that must be there. */
    public String text(String field) {
        if (!has(field) || !json.get(field).isValueNode()) {
            throw new InputException(place + ": no field '" + field + "'");
        }
        return json.get(field).asText();
    }

    public String text(String field, String otherwise) {
        return has(field) ? text(field) : otherwise;
    }

    public boolean flag(String field) {
        return json.path(field).asBoolean();
    }

    /** The object under the field; an empty one if there is none. */
    public Row row(String field) {
        return new Row(place, json.path(field));
    }

    public List<Row> rows(String field) {
        return items(field).stream().map(item -> new Row(place, item)).toList();
    }

    public List<String> texts(String field) {
        return items(field).stream().map(JsonNode::asText).toList();
    }

    private List<JsonNode> items(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false).toList();
    }
}
