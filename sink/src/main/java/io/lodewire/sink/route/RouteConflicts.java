package io.lodewire.sink.route;

import io.lodewire.schemas.topic.Topic;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.event.Source;
import io.lodewire.sink.yaml.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What no route can do wrong alone: two of one name, one folder for two, a topic that feeds itself. */
final class RouteConflicts {

    private static final Set<String> OWN_TOPICS =
            TopicCatalogue.standard().all().stream().map(Topic::name).collect(Collectors.toUnmodifiableSet());

    private final Problems problems;
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> routesByFolder = new HashMap<>();
    private final Map<String, Source> sourcesByTopic = new HashMap<>();

    RouteConflicts(Problems problems) {
        this.problems = problems;
    }

    void check(List<Route> routes) {
        for (var route : routes) {
            if (!names.add(route.name())) {
                problems.add(route.name(), "two routes have this name");
            }
            route.files().ifPresent(files -> checkFolder(route, files.folder()));
            route.topic().ifPresent(topic -> checkTopic(route, topic));
        }
    }

    private void checkFolder(Route route, String folder) {
        var other = routesByFolder.putIfAbsent(folder, route.name());
        if (other != null) {
            problems.add(route.name(), "its files go to the folder of " + other + "; give one of them a folder");
        }
    }

    private void checkTopic(Route route, String topic) {
        if (OWN_TOPICS.contains(topic)) {
            problems.add(route.name(), topic + " is a topic of Lodewire's own; routes cannot write to it");
        }
        var other = sourcesByTopic.putIfAbsent(topic, route.from());
        if (other != null && other != route.from()) {
            problems.add(route.name(), topic + " would hold two kinds of event; give each kind its own topic");
        }
    }
}
