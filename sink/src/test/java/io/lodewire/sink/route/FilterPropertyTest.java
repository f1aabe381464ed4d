package io.lodewire.sink.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyAction;
import io.lodewire.events.Salience;
import io.lodewire.events.Status;
import io.lodewire.sink.event.Event;
import io.lodewire.sink.sample.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds routes over articles and over single actions against the plainest code that says the same. */
class FilterPropertyTest {

    private static final List<String> REGIONS = List.of("CN", "US", "CN-NM", "US-CA", "EU", "XW-G7");
    private static final List<String> GOODS = List.of("neodymium", "lithium", "copper");
    private static final List<String> ACTIONS = List.of("export-ban", "export-quota", "strategy");
    private static final List<Status> STATUSES = List.of(Status.IN_FORCE, Status.PLANNED, Status.DENIED);
    private static final List<Salience> SALIENCES = List.of(Salience.FOCUS, Salience.SECONDARY, Salience.MENTION);

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldAgreeWithPlainCodeOnArticles(long seed) {
        var random = new Random(seed);
        var article = article(random);
        var lines = new Lines(random);
        var salience = pick(SALIENCES, random);
        var route = route(
                "news.enriched.v1",
                "where: { region: %s, commodity: %s, action: %s, salience: %s, minConfidence: 0.5 }, not: { status: %s }"
                        .formatted(lines.region, lines.good, lines.action, salience, lines.status));

        var expected = article.getRegions().stream()
                        .anyMatch(tag -> tag.getSalience() == salience && takes(lines.region, tag.getCode()))
                && article.getCommodities().stream()
                        .anyMatch(tag ->
                                tag.getSalience() == salience && tag.getId().equals(lines.good))
                && article.getPolicyActions().stream()
                        .anyMatch(action -> action.getConfidence() >= 0.5
                                && action.getAction().equals(lines.action))
                && article.getPolicyActions().stream().noneMatch(action -> action.getStatus() == lines.status);

        assertThat(route.takes(Event.of(article))).as("seed %d", seed).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldAgreeWithPlainCodeOnActions(long seed) {
        var random = new Random(seed);
        var action = action(random);
        var lines = new Lines(random);
        var route = route(
                "news.policy-actions.v1",
                "where: { actor: %s, commodity: %s, action: %s, minConfidence: 0.5 }, not: { status: %s, target: %s }"
                        .formatted(lines.region, lines.good, lines.action, lines.status, lines.other));

        var expected = action.getActor().stream().anyMatch(party -> takes(lines.region, party.getCode()))
                && action.getCommodities().stream()
                        .anyMatch(good -> good.getId().equals(lines.good))
                && action.getAction().equals(lines.action)
                && action.getConfidence() >= 0.5
                && action.getStatus() != lines.status
                && action.getTarget().stream().noneMatch(party -> takes(lines.other, party.getCode()));

        assertThat(route.takes(Event.of(Samples.event(action))))
                .as("seed %d", seed)
                .isEqualTo(expected);
    }

    private static boolean takes(String wanted, String code) {
        return code.equals(wanted) || code.startsWith(wanted + "-");
    }

    private static EnrichedArticle article(Random random) {
        var article = Samples.article("a", null);
        article.setRegions(some(() -> Samples.region(pick(REGIONS, random), pick(SALIENCES, random)), random));
        article.setCommodities(some(() -> Samples.commodity(pick(GOODS, random), pick(SALIENCES, random)), random));
        article.setPolicyActions(some(() -> action(random), random));
        return article;
    }

    private static PolicyAction action(Random random) {
        return Samples.action(pick(ACTIONS, random), "export")
                .setStatus(pick(STATUSES, random))
                .setActor(Samples.parties(pick(REGIONS, random), pick(REGIONS, random)))
                .setTarget(Samples.parties(pick(REGIONS, random)))
                .setCommodities(Samples.goods(pick(GOODS, random), pick(GOODS, random)))
                .setConfidence(random.nextInt(11) / 10.0)
                .build();
    }

    private static Route route(String from, String lines) {
        return Routes.parse("test", "routes: [ { name: r, from: %s, topic: t, %s } ]".formatted(from, lines))
                .all()
                .get(0);
    }

    private static <T> List<T> some(Supplier<T> maker, Random random) {
        var some = new ArrayList<T>();
        IntStream.range(0, 1 + random.nextInt(5)).forEach(n -> some.add(maker.get()));
        return some;
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** What a route asks for. */
    private static final class Lines {

        private final String region;
        private final String other;
        private final String good;
        private final String action;
        private final Status status;

        Lines(Random random) {
            region = pick(List.of("CN", "US", "CN-NM", "EU"), random);
            other = pick(List.of("CN", "US"), random);
            good = pick(GOODS, random);
            action = pick(ACTIONS, random);
            status = pick(STATUSES, random);
        }
    }
}
