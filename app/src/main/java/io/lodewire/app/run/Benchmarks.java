package io.lodewire.app.run;

import io.lodewire.bench.engine.EngineBench;
import io.lodewire.bench.engine.EngineResult;
import io.lodewire.bench.pipeline.PipelineBench;
import io.lodewire.bench.pipeline.PipelineResult;
import io.lodewire.bench.sink.SinkBench;
import io.lodewire.bench.sink.SinkResult;
import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.enrich.assemble.StoryMapper;
import io.lodewire.events.RawArticle;
import io.lodewire.ingest.publish.ArticleMapper;
import io.lodewire.ingest.source.Positions;
import io.lodewire.ingest.source.Step;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.schemas.topic.TopicProvisioner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The benchmarks with articles from files and, where one is needed, a broker that is thrown away. */
public final class Benchmarks {

    private static final TopicCatalogue TOPICS = new TopicCatalogue("", 2);

    /** Enriched articles that the sink's benchmark keeps in memory to publish them over and over. */
    private static final int SAMPLE = 1_000;

    private Benchmarks() {}

    /** The engine's benchmark over all articles of the files. */
    public static EngineResult engine(List<Path> files, int rounds) throws IOException {
        return new EngineBench(rounds)
                .run(articles(files).stream().map(StoryMapper::storyOf).toList());
    }

    /** The pipeline's benchmark over all articles of the files. */
    public static PipelineResult pipeline(List<Path> files, int rounds) throws IOException {
        var articles = articles(files);
        var directory = Files.createTempDirectory("lodewire-bench");
        try (var broker = broker(directory)) {
            return new PipelineBench(broker.bootstrapServers(), TOPICS, directory.resolve("state"), rounds)
                    .run(articles);
        } finally {
            delete(directory);
        }
    }

    /** The sink's benchmark over so many events, the first thousand enriched articles of the files over and over. */
    public static SinkResult sink(List<Path> files, int events, String format, int rounds) throws IOException {
        var enricher = ArticleEnricher.standard();
        var articles =
                articles(files).stream().limit(SAMPLE).map(enricher::enrich).toList();
        var directory = Files.createTempDirectory("lodewire-bench");
        try (var broker = broker(directory)) {
            return new SinkBench(broker.bootstrapServers(), TOPICS, directory.resolve("out"), rounds)
                    .run(articles, events, format);
        } finally {
            delete(directory);
        }
    }

    private static EmbeddedBroker broker(Path directory) {
        var broker = EmbeddedBroker.start(BrokerConfig.in(directory));
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()))) {
            new TopicProvisioner(admin).createMissing(TOPICS.all());
        }
        return broker;
    }

    private static List<RawArticle> articles(List<Path> files) throws IOException {
        var mapper = new ArticleMapper("bench", Clock.systemUTC());
        var articles = new ArrayList<RawArticle>();
        try (var arrivals = Sources.ofFilesOrStandardInput("bench", files).open(Positions.none())) {
            for (var step = arrivals.next(); !(step instanceof Step.Ended); step = arrivals.next()) {
                if (step instanceof Step.Arrived arrived) {
                    arrived.item()
                            .fold(
                                    story -> articles.add(mapper.rawArticle(story.article())),
                                    aside -> false,
                                    malformed -> false);
                }
            }
        }
        return articles;
    }

    private static void delete(Path directory) throws IOException {
        try (var entries = Files.walk(directory)) {
            for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
