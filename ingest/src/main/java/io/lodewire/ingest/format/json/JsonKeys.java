package io.lodewire.ingest.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.lodewire.ingest.format.Prefix;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * The keys of the first object in the beginning of a stream, however it is cut or broken further on.
 *
 * @param outer of the first object itself
 * @param inner of the objects directly inside it
 */
public record JsonKeys(Set<String> outer, Set<String> inner) {

    private static final JsonFactory FACTORY = new JsonFactory();

    public JsonKeys {
        outer = Set.copyOf(outer);
        inner = Set.copyOf(inner);
    }

    /** The keys of the prefix; none when it does not begin like JSON. */
    public static JsonKeys of(Prefix prefix) {
        var outer = new HashSet<String>();
        var inner = new HashSet<String>();
        if (isJson(prefix)) {
            collect(prefix.text(), outer, inner);
        }
        return new JsonKeys(outer, inner);
    }

    /** True when the prefix begins with an object, or with an array of objects. */
    public static boolean isJson(Prefix prefix) {
        return prefix.text().startsWith("{") || prefix.text().matches("(?s)\\[\\s*[{\\]].*");
    }

    private static void collect(String text, Set<String> outer, Set<String> inner) {
        try (var parser = FACTORY.createParser(text)) {
            collect(parser, outer, inner);
        } catch (IOException e) {
            // The prefix ends somewhere inside the object, or is broken: what has been seen so far is what counts.
            return;
        }
    }

    private static void collect(JsonParser parser, Set<String> outer, Set<String> inner) throws IOException {
        var depth = 0;
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                depth++;
            } else if (token == JsonToken.END_OBJECT) {
                depth--;
                if (depth == 0) {
                    return;
                }
            } else if (token == JsonToken.FIELD_NAME) {
                (depth == 1 ? outer : depth == 2 ? inner : new HashSet<String>()).add(parser.currentName());
            }
        }
    }
}
