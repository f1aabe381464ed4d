package io.lodewire.sink.route;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.lodewire.sink.yaml.Problems;
import io.lodewire.sink.yaml.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a routes file strictly and reports all its problems together. */
final class RoutesReader {

    private static final List<String> KEYS = List.of("routes");

    /** Words such as NO stay words: it is the code of Norway. */
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final String file;
    private final Problems problems = new Problems();

    RoutesReader(String file) {
        this.file = file;
    }

    Routes read(String yaml) {
        var routes = routes(parse(yaml));
        new RouteConflicts(problems).check(routes);
        if (!problems.isEmpty()) {
            throw new RoutesException(file, problems.found());
        }
        return new Routes(routes);
    }

    private List<Route> routes(JsonNode document) {
        var items = Section.of(document, "", problems, KEYS).items("routes");
        var routes = new ArrayList<Route>();
        for (var i = 0; i < items.size(); i++) {
            new RouteReader(problems, i + 1).read(items.get(i)).ifPresent(routes::add);
        }
        return routes;
    }

    private JsonNode parse(String yaml) {
        try {
            return Optional.ofNullable(YAML.readTree(yaml)).orElseGet(YAML::missingNode);
        } catch (JacksonException e) {
            var at = e.getLocation();
            var problem = e.getOriginalMessage().lines().findFirst().orElse("no YAML");
            throw new RoutesException(
                    file, List.of("line %d, column %d: %s".formatted(at.getLineNr(), at.getColumnNr(), problem)));
        }
    }
}
