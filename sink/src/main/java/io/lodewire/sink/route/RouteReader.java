package io.lodewire.sink.route;

import com.fasterxml.jackson.databind.JsonNode;
import io.lodewire.sink.event.Source;
import io.lodewire.sink.filter.FilterReader;
import io.lodewire.sink.vocabulary.Nearest;
import io.lodewire.sink.yaml.Problems;
import io.lodewire.sink.yaml.Section;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one entry of {@code routes}. */
final class RouteReader {

    private static final List<String> KEYS = List.of("name", "from", "where", "not", "topic", "files");
    private static final List<String> FILE_KEYS = List.of("format", "folder");
    private static final Pattern TOPIC = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,199}");
    private static final Pattern FOLDER = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,199}");

    private final Problems problems;
    private final int number;

    RouteReader(Problems problems, int number) {
        this.problems = problems;
        this.number = number;
    }

    /** The route, empty when it has no name or no source; its problems are collected in any case. */
    Optional<Route> read(JsonNode node) {
        var route = Section.of(node, place(node), problems, KEYS);
        var name = required(route, "name");
        var source = source(route);
        var filter = new FilterReader(source.orElse(Source.ENRICHED_ARTICLES)).read(route);
        var topic = topic(route);
        var files = route.section("files", FILE_KEYS).map(section -> fileTarget(section, name.orElse("")));
        files.filter(target -> target.format().isFlat()
                        && source.filter(Source.POLICY_ACTIONS::equals).isEmpty())
                .ifPresent(target -> refuseToFlatten(route, target.format()));
        if (!route.has("topic") && !route.has("files")) {
            route.problem("leads nowhere: give it a topic, files, or both");
        }
        return name.flatMap(n -> source.map(from -> new Route(n, from, filter, topic, files)));
    }

    private static void refuseToFlatten(Section route, FileFormat format) {
        route.problem(
                "files.format",
                "%s has one row for each policy action; take it from %s"
                        .formatted(format.word(), Source.POLICY_ACTIONS.topicName()));
    }

    private String place(JsonNode node) {
        var name = node.path("name").asText("");
        return name.isEmpty() ? "route " + number : "route " + number + " (" + name + ")";
    }

    private static Optional<String> required(Section route, String key) {
        if (!route.has(key)) {
            route.problem(key + " is missing");
        }
        return route.word(key);
    }

    private static Optional<Source> source(Section route) {
        var name = required(route, "from");
        var source = name.flatMap(Source::named);
        if (name.isPresent() && source.isEmpty()) {
            var nearest = Nearest.to(name.get(), Source.topicNames());
            route.problem("from", "no route begins at \"%s\", did you mean \"%s\"?".formatted(name.get(), nearest));
        }
        return source;
    }

    private static Optional<String> topic(Section route) {
        return route.word("topic").filter(topic -> {
            if (!TOPIC.matcher(topic).matches()) {
                route.problem("topic", "\"%s\" is no topic name: letters, digits, dots, - and _".formatted(topic));
            }
            return true;
        });
    }

    private static FileTarget fileTarget(Section files, String routeName) {
        var folder = files.word("folder").orElse(routeName);
        if (!folder.isEmpty() && !FOLDER.matcher(folder).matches()) {
            files.problem("\"%s\" is no folder name: letters, digits, dots, - and _, a letter or digit first"
                    .formatted(folder));
        }
        var format = files.word("format");
        var known = format.flatMap(FileFormat::named);
        if (format.isPresent() && known.isEmpty()) {
            var nearest = Nearest.to(format.get(), FileFormat.words());
            files.problem("format", "unknown format \"%s\", did you mean \"%s\"?".formatted(format.get(), nearest));
        }
        return new FileTarget(folder, known.orElse(FileFormat.JSONL));
    }
}
