package io.lodewire.ingest.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.lodewire.ingest.format.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** The fields of one object by their names in lower case: {@code versioncreated} is {@code versionCreated}. */
public final class JsonFields {

    private final Map<String, JsonNode> byName = new LinkedHashMap<>();

    /** The fields of a JSON object; none of anything else. */
    public JsonFields(JsonNode object) {
        object.properties()
                .forEach(field -> byName.putIfAbsent(field.getKey().toLowerCase(Locale.ROOT), field.getValue()));
    }

    /** The names of all fields. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** The value of a field, whatever it is. */
    public Optional<JsonNode> node(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** True when there is a field of the name. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** A string or number that is not blank, as one line. */
    public Optional<String> line(String name) {
        return raw(name).map(PlainText::line).filter(text -> !text.isEmpty());
    }

    /** The first of the named fields that is there. */
    public Optional<String> firstLine(String... names) {
        for (var name : names) {
            var line = line(name);
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    /** A string or number as it stands. */
    public Optional<String> raw(String name) {
        var value = byName.get(name);
        return value != null && (value.isTextual() || value.isNumber())
                ? Optional.of(value.asText())
                : Optional.empty();
    }

    /** A whole number. */
    public Optional<Integer> integer(String name) {
        var value = byName.get(name);
        return value != null && value.canConvertToExactIntegral() && value.canConvertToInt()
                ? Optional.of(value.intValue())
                : Optional.empty();
    }

    /** The objects in a list; a lone object is a list of one. */
    public List<JsonFields> objects(String name) {
        return elements(name).stream()
                .filter(JsonNode::isObject)
                .map(JsonFields::new)
                .toList();
    }

    /** The strings in a list; a lone string is a list of one. */
    public List<String> strings(String name) {
        return elements(name).stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    /** Every string field whose name begins like this, with the rest of its name. */
    public void eachString(String prefix, BiConsumer<String, String> use) {
        byName.forEach((name, value) -> {
            if (name.startsWith(prefix) && value.isTextual()) {
                use.accept(name.substring(prefix.length()), value.asText());
            }
        });
    }

    private List<JsonNode> elements(String name) {
        var value = byName.get(name);
        if (value == null) {
            return List.of();
        }
        var elements = new ArrayList<JsonNode>();
        if (value.isArray()) {
            value.forEach(elements::add);
        } else {
            elements.add(value);
        }
        return elements;
    }
}
