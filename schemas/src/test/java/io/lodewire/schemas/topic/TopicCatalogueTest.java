package io.lodewire.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicCatalogueTest {

    private final TopicCatalogue topics = TopicCatalogue.standard();

    @Test
    void shouldListEveryTopicInTheOrderOfTheDatasWay() {
        assertThat(topics.all())
                .extracting(Topic::name)
                .containsExactly(
                        "news.raw.v1",
                        "news.enriched.v1",
                        "news.policy-actions.v1",
                        "news.retractions.v1",
                        "news.dead-letters.v1",
                        "news.checkpoints.v1");
    }

    @Test
    void shouldPutThePrefixInFrontOfAllOfThem() {
        var replay = new TopicCatalogue("replay.r1.", 2);

        assertThat(replay.all()).allSatisfy(topic -> assertThat(topic.name()).startsWith("replay.r1.news."));
        assertThat(replay.routed("alerts").name()).isEqualTo("replay.r1.alerts");
    }

    @Test
    void shouldStampAllRecordsWithTheBrokersTime() {
        assertThat(topics.all())
                .allSatisfy(topic -> assertThat(topic.settings())
                        .containsEntry("message.timestamp.type", "LogAppendTime")
                        .containsEntry("max.message.bytes", "16777216"));
    }

    @Test
    void shouldKeepArticlesForeverAndDeadLettersForAMonth() {
        assertThat(topics.rawArticles().settings())
                .containsEntry("cleanup.policy", "delete")
                .containsEntry("retention.ms", "-1");
        assertThat(topics.deadLetters().settings()).containsEntry("retention.ms", "2592000000");
    }

    @Test
    void shouldCompactRetractionsAndCheckpoints() {
        assertThat(topics.retractions().settings())
                .containsEntry("cleanup.policy", "compact")
                .doesNotContainKey("retention.ms");
        assertThat(topics.checkpoints().settings()).containsEntry("cleanup.policy", "compact");
    }

    @Test
    void shouldPartitionArticlesAsAskedAndCheckpointsNot() {
        var wide = new TopicCatalogue("", 12);

        assertThat(wide.rawArticles().partitions()).isEqualTo(12);
        assertThat(wide.enrichedArticles().partitions()).isEqualTo(12);
        assertThat(wide.policyActions().partitions()).isEqualTo(12);
        assertThat(wide.retractions().partitions()).isEqualTo(12);
        assertThat(wide.checkpoints().partitions()).isEqualTo(1);
    }
}
