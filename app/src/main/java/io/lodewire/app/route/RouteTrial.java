package io.lodewire.app.route;

import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.sink.event.Event;
import io.lodewire.sink.event.Source;
import io.lodewire.sink.filter.Verdict;
import io.lodewire.sink.route.Route;
import io.lodewire.sink.route.Routes;
import java.util.List;
import java.util.stream.Stream;

/** Holds the events of an article against all routes. */
final class RouteTrial {

    private final Routes routes;

    RouteTrial(Routes routes) {
        this.routes = routes;
    }

    /** Route by route, one outcome for each event of the article that comes from the route's source. */
    List<Outcome> of(EnrichedArticle article) {
        return routes.all().stream()
                .flatMap(route ->
                        events(route.from(), article).map(event -> new Outcome(route, event, route.judge(event))))
                .toList();
    }

    private static Stream<Event> events(Source source, EnrichedArticle article) {
        return switch (source) {
            case ENRICHED_ARTICLES -> Stream.of(Event.of(article));
            case POLICY_ACTIONS ->
                ArticleEnricher.policyActions(article).stream().map(Event::of);
        };
    }

    /** What a route does with an event, and why. */
    record Outcome(Route route, Event event, Verdict verdict) {}
}
