package io.lodewire.bench.accuracy.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Writes one prediction in the JSON shape of an enriched article, with no more than what is scored. */
public final class PredictionLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode root = JSON.createObjectNode();

    private PredictionLine(String id) {
        root.putObject("article").put("itemUri", id).put("headline", "Headline of " + id);
        root.putArray("regions");
        root.putArray("commodities");
        root.putArray("policyActions");
    }

    public static PredictionLine of(String id) {
        return new PredictionLine(id);
    }

    /** Words are given as {@code KIND surface}. */
    public PredictionLine region(String code, String salience, String... words) {
        tag(array("regions"), salience, words).put("code", code);
        return this;
    }

    public PredictionLine commodity(String id, String salience, String... words) {
        tag(array("commodities"), salience, words).put("id", id);
        return this;
    }

    public PredictionLine act(String action, String change, String status, Collection<String> actors) {
        return act(action, change, status, actors, List.of(), List.of());
    }

    public PredictionLine act(
            String action,
            String change,
            String status,
            Collection<String> actors,
            Collection<String> partners,
            Collection<String> commodities) {
        var act = array("policyActions").addObject();
        act.put("action", action).put("change", change).put("status", status);
        fill(act.putArray("actor"), "code", actors);
        fill(act.putArray("partner"), "code", partners);
        fill(act.putArray("commodities"), "id", commodities);
        act.putArray("evidence").addObject().put("quote", "the words of " + action);
        return this;
    }

    public String text() {
        return root.toString();
    }

    private ArrayNode array(String field) {
        return (ArrayNode) root.get(field);
    }

    private static ObjectNode tag(ArrayNode tags, String salience, String... words) {
        var tag = tags.addObject().put("salience", salience);
        var mentions = tag.putArray("mentions");
        Arrays.stream(words).forEach(word -> {
            var blank = word.indexOf(' ');
            mentions.addObject().put("kind", word.substring(0, blank)).put("surface", word.substring(blank + 1));
        });
        return tag;
    }

    private static void fill(ArrayNode items, String key, Collection<String> values) {
        values.forEach(value -> items.addObject().put(key, value));
    }
}
