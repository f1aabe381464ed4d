package io.lodewire.sink.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lodewire.sink.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A mapping of the routes file with its place, whose values are read strictly. */
public final class Section {

    private final ObjectNode values;
    private final String place;
    private final Problems problems;

    private Section(ObjectNode values, String place, Problems problems) {
        this.values = values;
        this.place = place;
        this.problems = problems;
    }

    /** Takes the node for a mapping of the given keys; anything else about it is a problem. */
    public static Section of(JsonNode node, String place, Problems problems, Collection<String> keys) {
        if (!(node instanceof ObjectNode values)) {
            problems.add(place, "expected " + String.join(", ", keys) + " with their values");
            return new Section(JsonNodeFactory.instance.objectNode(), place, problems);
        }
        var known = JsonNodeFactory.instance.objectNode();
        values.properties().forEach(entry -> {
            if (keys.contains(entry.getKey())) {
                known.set(entry.getKey(), entry.getValue());
            } else {
                var nearest = Nearest.to(entry.getKey(), keys);
                problems.add(place, "unknown key \"%s\", did you mean \"%s\"?".formatted(entry.getKey(), nearest));
            }
        });
        return new Section(known, place, problems);
    }

    public boolean has(String key) {
        return values.has(key);
    }

    /** Whether a mapping stands under the key. */
    public boolean isMapping(String key) {
        return values.path(key).isObject();
    }

    public void problem(String problem) {
        problems.add(place, problem);
    }

    public void problem(String key, String problem) {
        problems.add(at(key), problem);
    }

    /** A mapping inside this one. */
    public Optional<Section> section(String key, Collection<String> keys) {
        return Optional.ofNullable(values.get(key)).map(node -> of(node, at(key), problems, keys));
    }

    /** The items of a list inside this mapping. */
    public List<JsonNode> items(String key) {
        var node = values.get(key);
        if (node == null || !node.isArray() || node.isEmpty()) {
            problem(key, "expected a list with at least one entry");
            return List.of();
        }
        var items = new ArrayList<JsonNode>();
        node.forEach(items::add);
        return items;
    }

    /** A word, or a whole number as it is written. */
    public Optional<String> word(String key) {
        return Optional.ofNullable(values.get(key)).flatMap(node -> asWord(key, node));
    }

    /** One word or a list of words. */
    public List<String> words(String key) {
        var node = values.get(key);
        if (node != null && !node.isArray()) {
            return word(key).stream().toList();
        }
        return items(key).stream().flatMap(item -> asWord(key, item).stream()).toList();
    }

    /** A number from 0 to 1. */
    public Optional<Double> fraction(String key) {
        var node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!node.isNumber() || node.doubleValue() < 0 || node.doubleValue() > 1) {
            problem(key, "expected a number from 0 to 1, not " + node);
            return Optional.empty();
        }
        return Optional.of(node.doubleValue());
    }

    private Optional<String> asWord(String key, JsonNode node) {
        if (node.isIntegralNumber()) {
            return Optional.of(node.asText());
        }
        if (node.isTextual() && !node.textValue().isBlank()) {
            return Optional.of(node.textValue());
        }
        problem(key, "expected a word, not " + node);
        return Optional.empty();
    }

    private String at(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }
}
