package io.lodewire.enrich.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyActionEvent;
import io.lodewire.events.RawArticle;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichTopologyTest {

    private static final TopicCatalogue TOPICS = TopicCatalogue.standard();
    private static final EventSerdes SERDES = EventSerdes.singleObject();

    private static ArticleEnricher enricher;

    @TempDir
    private Path state;

    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> raw;
    private TestOutputTopic<String, EnrichedArticle> enriched;
    private TestOutputTopic<String, PolicyActionEvent> actions;
    private TestOutputTopic<byte[], byte[]> deadLetters;

    @BeforeAll
    static void readRules() {
        enricher = ArticleEnricher.standard();
    }

    @BeforeEach
    void open() {
        var config = config(state);
        driver = new TopologyTestDriver(topology(config), config.properties());
        raw = driver.createInputTopic(TOPICS.rawArticles().name(), new StringSerializer(), new ByteArraySerializer());
        enriched = driver.createOutputTopic(
                TOPICS.enrichedArticles().name(), new StringDeserializer(), SERDES.deserializer(EnrichedArticle.class));
        actions = driver.createOutputTopic(
                TOPICS.policyActions().name(), new StringDeserializer(), SERDES.deserializer(PolicyActionEvent.class));
        deadLetters = driver.createOutputTopic(
                TOPICS.deadLetters().name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void close() {
        driver.close();
    }

    @Test
    void shouldEnrichAnArticleUnderItsOwnKey() {
        raw.pipeInput("wire|1", bytes(RawArticles.article("1", "China bans exports of gallium", "")));

        var event = enriched.readKeyValue();
        assertThat(event.key).isEqualTo("wire|1");
        assertThat(event.value.getArticle().getItemUri()).isEqualTo("1");
        assertThat(event.value.getCommodities()).extracting(tag -> tag.getId()).contains("gallium");
        assertThat(deadLetters.isEmpty()).isTrue();
    }

    @Test
    void shouldSendEachPolicyActionUnderItsEventKey() {
        raw.pipeInput(
                "wire|1",
                bytes(RawArticles.article(
                        "1",
                        "China bans exports of gallium to the United States",
                        "China banned exports of gallium to the United States on Tuesday.")));

        var event = actions.readKeyValue();
        assertThat(event.key).isEqualTo(event.value.getAction().getEventKey()).startsWith("export-ban|CN|US|gallium");
        assertThat(event.value.getEventId()).isEqualTo(enriched.readValue().getEventId());
    }

    @Test
    void shouldSetAsideBytesThatAreNoArticle() {
        var bytes = "not an article".getBytes(UTF_8);

        raw.pipeInput("wire|1", bytes);

        var letter = deadLetters.readRecord();
        assertThat(letter.key()).isEqualTo("wire|1".getBytes(UTF_8));
        assertThat(letter.value()).isEqualTo(bytes);
        assertThat(header(letter, "reason")).isEqualTo("UNDECODABLE_RECORD");
        assertThat(header(letter, "stage")).isEqualTo("enrich");
        assertThat(header(letter, "source")).isEqualTo("news.raw.v1-0@0");
        assertThat(enriched.isEmpty()).isTrue();
    }

    @Test
    void shouldSetAsideARecordWithoutAValueAndGoOn() {
        raw.pipeInput("wire|1", (byte[]) null);
        raw.pipeInput("wire|2", bytes(RawArticles.article("2", "Tin eases", "")));

        assertThat(header(deadLetters.readRecord(), "reason")).isEqualTo("UNDECODABLE_RECORD");
        assertThat(enriched.readKeyValue().key).isEqualTo("wire|2");
    }

    @Test
    void shouldKeepTheReviewedDescription() throws IOException {
        var description = topology(config(state)).describe().toString().stripTrailing() + "\n";

        assertThat(description).doesNotContain("KSTREAM-");
        try (var reviewed = EnrichTopologyTest.class.getResourceAsStream("/topology/enrich.txt")) {
            assertThat(reviewed).isNotNull();
            assertThat(description).isEqualToNormalizingNewlines(new String(reviewed.readAllBytes(), UTF_8));
        }
    }

    private static Topology topology(EnrichConfig config) {
        return new EnrichTopology(enricher, TOPICS, SERDES).build(new StreamsConfig(config.properties()));
    }

    private static EnrichConfig config(Path state) {
        return new EnrichConfig("127.0.0.1:1", "test", "1", state, 1, TOPICS, Map.of());
    }

    private static byte[] bytes(RawArticle article) {
        return requireNonNull(SERDES.serializer(RawArticle.class)
                .serialize(TOPICS.rawArticles().name(), article));
    }

    private static String header(TestRecord<?, ?> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }
}
