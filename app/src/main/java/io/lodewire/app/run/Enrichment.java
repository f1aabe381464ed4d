package io.lodewire.app.run;

import io.lodewire.app.config.Key;
import io.lodewire.app.config.Settings;
import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.enrich.topology.EnrichApp;
import io.lodewire.enrich.topology.EnrichConfig;
import io.lodewire.enrich.topology.EnrichTopology;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;

/** The enrichment as the settings want it. */
public final class Enrichment {

    private Enrichment() {}

    /** Starts the application on the cluster, whose topics must exist; returns when it runs. */
    public static Part start(Settings settings, Cluster cluster) {
        var config = config(
                settings,
                cluster.bootstrapServers(),
                cluster.topics(),
                cluster.clients().forStreams());
        return EnrichPart.start(new EnrichApp(config, Gazetteer.of(settings).enricher(), cluster.serdes()));
    }

    /** The topology as Kafka describes it; needs no cluster. */
    public static String describe(Settings settings) {
        var topics = new TopicCatalogue(settings.text(Key.TOPIC_PREFIX), settings.count(Key.TOPIC_PARTITIONS));
        var config = config(settings, "127.0.0.1:9092", topics, Map.of());
        return new EnrichTopology(ArticleEnricher.standard(), topics, EventSerdes.singleObject())
                .build(new StreamsConfig(config.properties()))
                .describe()
                .toString();
    }

    private static EnrichConfig config(
            Settings settings, String bootstrapServers, TopicCatalogue topics, Map<String, String> kafka) {
        var application = settings.text(Key.TOPIC_PREFIX) + settings.text(Key.APPLICATION_ID);
        var instance = settings.text(Key.INSTANCE_ID);
        return new EnrichConfig(
                bootstrapServers,
                application,
                instance,
                settings.path(Key.DATA_DIR).resolve("streams-" + instance),
                settings.count(Key.ENRICH_THREADS),
                topics,
                kafka);
    }
}
