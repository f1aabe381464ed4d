package io.lodewire.enrich.topology;

import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.Topic;
import io.lodewire.schemas.topic.TopicCatalogue;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The way of an article through Kafka Streams.
 *
 * <pre>
 *                                  ┌─► take-articles ─► news.enriched.v1
 * news.raw.v1 ─► enrich-articles ──┼─► take-actions ──► news.policy-actions.v1   (keyed by event key)
 *                                  └─► take-rejects ──► news.dead-letters.v1
 * </pre>
 *
 * Events are serialised once, inside {@code enrich-articles}, where their size is checked; the sinks pass bytes through. A
 * record that Kafka refuses for its size would break the whole transaction, and no handler could set it aside.
 */
public final class EnrichTopology {

    private static final Serde<byte[]> BYTES = Serdes.ByteArray();

    private final ArticleEnricher enricher;
    private final TopicCatalogue topics;
    private final EventSerdes serdes;

    /** Reads and writes the catalogue's topics in the framing of the serdes. */
    public EnrichTopology(ArticleEnricher enricher, TopicCatalogue topics, EventSerdes serdes) {
        this.enricher = enricher;
        this.topics = topics;
        this.serdes = serdes;
    }

    /** The topology; every operator has a name, which is a contract with deployed groups. */
    public Topology build(StreamsConfig config) {
        var builder = new StreamsBuilder(new TopologyConfig(config));

        var outcomes = rawArticles(builder).processValues(this::enrichArticles, Named.as("enrich-articles"));

        write(outcomes.process(TakeArticles::new, Named.as("take-articles")), topics.enrichedArticles());
        write(outcomes.process(TakeActions::new, Named.as("take-actions")), topics.policyActions());
        write(outcomes.process(TakeRejects::new, Named.as("take-rejects")), topics.deadLetters());
        return builder.build();
    }

    private KStream<byte[], byte[]> rawArticles(StreamsBuilder builder) {
        var topic = topics.rawArticles().name();
        return builder.stream(topic, Consumed.with(BYTES, BYTES).withName("read-" + topic));
    }

    private EnrichArticles enrichArticles() {
        return new EnrichArticles(new ArticleStep(enricher, topics, serdes));
    }

    private static void write(KStream<byte[], byte[]> records, Topic topic) {
        records.to(topic.name(), Produced.with(BYTES, BYTES).withName("write-" + topic.name()));
    }
}
