package io.lodewire.app.route;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lodewire.app.route.RouteTrial.Outcome;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyActionEvent;
import io.lodewire.sink.route.Route;
import io.lodewire.sink.route.Routes;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which route takes an article's events and why, for a person or for a program. */
public final class RouteTrialView {

    private final RouteTrial trial;

    public RouteTrialView(Routes routes) {
        this.trial = new RouteTrial(routes);
    }

    /** The article and below it a line for each route and event: + for taken, - for left out. */
    public String text(EnrichedArticle article) {
        return Stream.concat(
                        Stream.of(article.getArticle().getItemUri() + "  "
                                + article.getArticle().getHeadline()),
                        trial.of(article).stream().map(RouteTrialView::line))
                .collect(Collectors.joining("\n"));
    }

    /** One JSON object a line for each route and event; nothing for an article without events for any route. */
    public String json(EnrichedArticle article) {
        return trial.of(article).stream()
                .map(outcome -> object(article, outcome).toString())
                .collect(Collectors.joining("\n"));
    }

    private static String line(Outcome outcome) {
        var verdict = outcome.verdict();
        var action = action(outcome);
        return "  %s %s: %s%s%s"
                .formatted(
                        verdict.passes() ? "+" : "-",
                        outcome.route().name(),
                        action.isEmpty() ? "" : action + ", ",
                        verdict.reason(),
                        verdict.passes() ? " → " + ends(outcome.route()) : "");
    }

    private static String ends(Route route) {
        return Stream.concat(
                        route.topic().map(topic -> "topic " + topic).stream(),
                        route
                                .files()
                                .map(files -> "files %s (%s)"
                                        .formatted(
                                                files.folder(), files.format().word()))
                                .stream())
                .collect(Collectors.joining(", "));
    }

    private static ObjectNode object(EnrichedArticle article, Outcome outcome) {
        var route = outcome.route();
        var object = JsonNodeFactory.instance
                .objectNode()
                .put("item", article.getArticle().getItemUri())
                .put("headline", article.getArticle().getHeadline())
                .put("event", outcome.event().id())
                .put("from", route.from().topicName());
        if (!action(outcome).isEmpty()) {
            object.put("action", action(outcome));
        }
        object.put("route", route.name())
                .put("taken", outcome.verdict().passes())
                .put("reason", outcome.verdict().reason());
        route.topic().ifPresent(topic -> object.put("topic", topic));
        route.files().ifPresent(files -> object.put("folder", files.folder()));
        return object;
    }

    private static String action(Outcome outcome) {
        return outcome.event().value() instanceof PolicyActionEvent action
                ? action.getAction().getAction()
                : "";
    }
}
