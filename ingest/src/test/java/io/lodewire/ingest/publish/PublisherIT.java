package io.lodewire.ingest.publish;

import static io.lodewire.ingest.publish.ListSource.malformed;
import static io.lodewire.ingest.publish.ListSource.picture;
import static io.lodewire.ingest.publish.ListSource.story;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.broker.BrokerConfig;
import io.lodewire.broker.EmbeddedBroker;
import io.lodewire.events.RawArticle;
import io.lodewire.ingest.format.Item;
import io.lodewire.schemas.serde.EventSerdes;
import io.lodewire.schemas.topic.Topic;
import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.schemas.topic.TopicProvisioner;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Publishing on a real broker; each test has topics of its own. */
@Timeout(120)
class PublisherIT {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final EventSerdes SERDES = EventSerdes.singleObject();

    @TempDir
    private static Path data;

    private static EmbeddedBroker broker;

    private TopicCatalogue topics;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(BrokerConfig.in(data));
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void createTopics(TestInfo test) {
        topics = new TopicCatalogue(test.getTestMethod().orElseThrow().getName() + ".", 2);
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            new TopicProvisioner(admin).createMissing(topics.all());
        }
    }

    @Test
    void shouldPublishArticlesUnderProviderAndItem() {
        var counts = publisher(10).publish(ListSource.of(List.of(story("1", "Tin eases"), picture())));

        assertThat(counts).isEqualTo(new PublishedCounts(1, 1, 0));
        var record = read(topics.rawArticles()).get(0);
        assertThat(new String(record.key(), UTF_8)).isEqualTo("wire|1");
        var article = article(record);
        assertThat(article.getHeadline()).isEqualTo("Tin eases");
        assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("1987-02-26T15:01:01Z"));
        assertThat(article.getReceivedAt()).isEqualTo(NOW);
        assertThat(article.getSource()).isEqualTo("list-source");
        assertThat(article.getContentSha256()).hasSize(64);
    }

    @Test
    void shouldPublishNothingTwiceWhenStartedAgain() {
        var source = ListSource.of(stories(25));
        publisher(10).publish(source);

        var again = publisher(10).publish(source);

        assertThat(again).isEqualTo(PublishedCounts.NONE);
        assertThat(uris()).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void shouldGoOnWhereTheLastCommitStood() {
        var source = ListSource.of(stories(25));
        assertThatThrownBy(() -> publisher(10).publish(source.breakingAt(17)))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("the disk is gone");
        assertThat(uris()).hasSize(10);

        publisher(10).publish(source);

        assertThat(uris())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 25).mapToObj(Integer::toString).toList());
    }

    @Test
    void shouldSendMalformedItemsToTheDeadLettersAndGoOn() {
        publisher(10).publish(ListSource.of(List.of(malformed("{broken"), story("1", "Zinc"))));

        var letter = read(topics.deadLetters()).get(0);
        assertThat(letter.value()).isEqualTo("{broken".getBytes(UTF_8));
        assertThat(header(letter, "reason")).isEqualTo("MALFORMED");
        assertThat(header(letter, "stage")).isEqualTo("ingest");
        assertThat(header(letter, "source")).isEqualTo("list:0");
        assertThat(uris()).containsExactly("1");
    }

    @Test
    void shouldCallPartsSafeOnlyAfterTheCommit() {
        var source = ListSource.of(stories(25));

        publisher(10).publish(source);

        assertThat(source.published())
                .extracting(mark -> mark.position().field("next").orElseThrow())
                .containsExactly("10", "20", "25");
    }

    @Test
    void shouldSetAsideAnArticleThatDoesNotFit() {
        var large = story("1", "x".repeat(TopicCatalogue.MAX_RECORD_BYTES));

        var counts = publisher(10).publish(ListSource.of(List.of(large, story("2", "Lead"))));

        assertThat(counts).isEqualTo(new PublishedCounts(1, 0, 1));
    }

    private Publisher publisher(int batchArticles) {
        var config = new PublisherConfig(
                broker.bootstrapServers(), topics, SERDES, batchArticles, 1 << 20, Duration.ofMinutes(1), Map.of());
        return new Publisher(config, PublishListener.SILENT, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static List<Item> stories(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> story(Integer.toString(number), "Story " + number))
                .toList();
    }

    private List<String> uris() {
        return read(topics.rawArticles()).stream()
                .map(record -> article(record).getItemUri())
                .toList();
    }

    private RawArticle article(ConsumerRecord<byte[], byte[]> record) {
        return requireNonNull(SERDES.deserializer(RawArticle.class).deserialize(record.topic(), record.value()));
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private List<ConsumerRecord<byte[], byte[]>> read(Topic topic) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }
}
