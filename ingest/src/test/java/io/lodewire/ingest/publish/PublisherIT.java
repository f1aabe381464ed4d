package io.lodewire.ingest.publish;

import static io.lodewire.ingest.publish.ListSource.malformed;
import static io.lodewire.ingest.publish.ListSource.picture;
import static io.lodewire.ingest.publish.ListSource.story;
import static io.lodewire.ingest.publish.TestLog.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.ingest.format.Item;
import io.lodewire.schemas.topic.TopicCatalogue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    @TempDir
    private static Path data;

    private static TestLog log;

    private TopicCatalogue topics;

    @BeforeAll
    static void startBroker() {
        log = TestLog.start(data);
    }

    @AfterAll
    static void stopBroker() {
        log.close();
    }

    @BeforeEach
    void createTopics(TestInfo test) {
        topics = log.createTopics(test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void shouldPublishArticlesUnderProviderAndItem() {
        var counts = publisher(10).publish(ListSource.of(List.of(story("1", "Tin eases"), picture())));

        assertThat(counts).isEqualTo(new PublishedCounts(1, 1, 0));
        assertThat(new String(log.read(topics.rawArticles()).get(0).key(), UTF_8))
                .isEqualTo("wire|1");
        var article = log.articles(topics).get(0);
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
        assertThat(log.uris(topics)).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void shouldGoOnWhereTheLastCommitStood() {
        var source = ListSource.of(stories(25));
        assertThatThrownBy(() -> publisher(10).publish(source.breakingAt(17)))
                .isInstanceOf(IngestException.class)
                .hasMessageContaining("the disk is gone");
        assertThat(log.uris(topics)).hasSize(10);

        publisher(10).publish(source);

        assertThat(log.uris(topics))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 25).mapToObj(Integer::toString).toList());
    }

    @Test
    void shouldSendMalformedItemsToTheDeadLettersAndGoOn() {
        publisher(10).publish(ListSource.of(List.of(malformed("{broken"), story("1", "Zinc"))));

        var letter = log.read(topics.deadLetters()).get(0);
        assertThat(letter.value()).isEqualTo("{broken".getBytes(UTF_8));
        assertThat(header(letter, "reason")).isEqualTo("MALFORMED");
        assertThat(header(letter, "stage")).isEqualTo("ingest");
        assertThat(header(letter, "source")).isEqualTo("list:0");
        assertThat(log.uris(topics)).containsExactly("1");
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

    @Test
    void shouldSetAsideAnArticleWhoseKeyMakesItTooLarge() {
        var large = story("u".repeat(9 << 20), "Tin");

        var counts = publisher(10).publish(ListSource.of(List.of(large, story("2", "Lead"))));

        assertThat(counts).isEqualTo(new PublishedCounts(1, 0, 1));
        assertThat(header(log.read(topics.deadLetters()).get(0), "reason")).isEqualTo("ITEM_TOO_LARGE");
    }

    private Publisher publisher(int batchArticles) {
        var config = new PublisherConfig(
                log.bootstrapServers(),
                topics,
                TestLog.SERDES,
                batchArticles,
                1 << 20,
                Duration.ofMinutes(1),
                Map.of());
        return new Publisher(config, PublishListener.SILENT, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static List<Item> stories(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> story(Integer.toString(number), "Story " + number))
                .toList();
    }
}
