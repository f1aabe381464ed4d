package io.lodewire.ingest.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.lodewire.ingest.format.Limits;
import io.lodewire.ingest.format.frame.Frame;
import io.lodewire.ingest.format.text.TextDecoder;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads one JSON value; a duplicate key, too deep a nesting or anything after the value is an error. */
public final class StrictJson {

    /** What Jackson says about its input, which is of no use to anybody. */
    private static final Pattern SOURCE = Pattern.compile("\\[Source: [^;\\]]*;?\\s?");

    private final JsonMapper mapper;

    /** Reads within the given limits. */
    public StrictJson(Limits limits) {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.nesting())
                .maxStringLength(limits.itemBytes())
                .maxDocumentLength(2L * limits.itemBytes())
                .build();
        var factory = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** The value of the frame, or why it is none. */
    public Parsed parse(Frame frame) {
        try {
            return new Parsed.Value(mapper.readTree(TextDecoder.decode(frame.bytes())));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var place = at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
            return new Parsed.Broken(SOURCE.matcher(e.getOriginalMessage()).replaceAll("") + place);
        }
    }

    /** A value, or why there is none. */
    public sealed interface Parsed permits Parsed.Value, Parsed.Broken {

        /** The answer of the function that fits. */
        <T> T fold(Function<JsonNode, T> value, Function<String, T> broken);

        /** A value; nothing but blanks is a missing node. */
        record Value(JsonNode node) implements Parsed {

            @Override
            public <T> T fold(Function<JsonNode, T> value, Function<String, T> broken) {
                return value.apply(node);
            }
        }

        /** What is wrong, for a person. */
        record Broken(String message) implements Parsed {

            @Override
            public <T> T fold(Function<JsonNode, T> value, Function<String, T> broken) {
                return broken.apply(message);
            }
        }
    }
}
