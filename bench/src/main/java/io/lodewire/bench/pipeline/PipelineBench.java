package io.lodewire.bench.pipeline;

import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.enrich.topology.EnrichConfig;
import io.lodewire.events.RawArticle;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Measures both topologies in turn on one broker. Each round is a new application that reads all raw articles from the
 * start; it is timed from running to the last committed output. The topics must exist and be empty.
 */
public final class PipelineBench {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final String bootstrapServers;
    private final TopicCatalogue topics;
    private final Path state;
    private final int rounds;
    private final ArticleEnricher enricher = ArticleEnricher.standard();
    private int applications;

    /**
     * A benchmark on the cluster.
     *
     * @param state directory for the applications' local state
     * @param rounds of each topology, at least 1; one more of each comes first and is not counted
     */
    public PipelineBench(String bootstrapServers, TopicCatalogue topics, Path state, int rounds) {
        this.bootstrapServers = bootstrapServers;
        this.topics = topics;
        this.state = state;
        this.rounds = rounds;
    }

    /** Publishes the articles, then runs all rounds. */
    public PipelineResult run(List<RawArticle> articles) {
        var log = new ArticleLog(bootstrapServers, topics);
        log.publish(articles);
        var identity = new ArrayList<Double>();
        var enrich = new ArrayList<Double>();
        for (int round = 0; round <= rounds; round++) {
            identity.add(rate(log, articles.size(), IdentityContender::new));
            enrich.add(rate(log, articles.size(), config -> new EnrichContender(config, enricher)));
        }
        return new PipelineResult(articles.size(), rounds, median(identity), median(enrich));
    }

    private double rate(ArticleLog log, int articles, Function<EnrichConfig, Contender> contender) {
        try (var counter = log.countFromNow();
                var running = contender.apply(config())) {
            running.startAndAwait(START_LIMIT);
            long begin = System.nanoTime();
            counter.await(articles);
            return articles * 1e9 / (System.nanoTime() - begin);
        }
    }

    private EnrichConfig config() {
        var application = "bench-" + applications++;
        return new EnrichConfig(bootstrapServers, application, "1", state.resolve(application), 1, topics, Map.of());
    }

    /** Of all but the first, which warms up. */
    private static double median(List<Double> rates) {
        var counted = new ArrayList<>(rates.subList(1, rates.size()));
        Collections.sort(counted);
        return counted.get(counted.size() / 2);
    }
}
