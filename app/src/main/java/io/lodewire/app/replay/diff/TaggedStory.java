package io.lodewire.app.replay.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tags of one story.
 *
 * @param id of the story's version
 * @param tags each with all it says
 */
record TaggedStory(String id, Map<Tag, String> tags) {

    /**
     * A code in a story.
     *
     * @param number 0 for the first of its code, and so on
     */
    record Tag(TagKind kind, String code, int number) {}

    TaggedStory {
        tags = Map.copyOf(tags);
    }

    /** Of an enriched article as it stands in a file. */
    static TaggedStory of(JsonNode article) {
        var ref = article.get("article");
        var id = "%s|%s|%s"
                .formatted(
                        ref.get("provider").asText(),
                        ref.get("itemUri").asText(),
                        ref.get("version").asText());
        var tags = new LinkedHashMap<Tag, String>();
        for (var kind : TagKind.values()) {
            for (var tag : article.get(kind.list())) {
                put(tags, kind, tag);
            }
        }
        return new TaggedStory(id, tags);
    }

    /** The id of an action is made of the rules' version too, which two runs may differ in. */
    private static void put(Map<Tag, String> tags, TagKind kind, JsonNode tag) {
        var code = tag.get(kind.code()).asText();
        var said = ((ObjectNode) tag.deepCopy()).without("actionId").toString();
        var number = 0;
        while (tags.putIfAbsent(new Tag(kind, code, number), said) != null) {
            number++;
        }
    }
}
