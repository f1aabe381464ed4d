package io.lodewire.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.chunk.Limits;
import io.lodewire.sink.chunk.Rotation;
import io.lodewire.sink.kafka.KafkaAccess;
import io.lodewire.sink.kafka.Member;
import io.lodewire.sink.route.Routes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SinkConfigTest {

    private static final KafkaAccess KAFKA = KafkaAccess.to("localhost:9092");
    private static final Optional<Path> OUT = Optional.of(Path.of("out"));

    @Test
    void shouldHaveDefaults() {
        var config = SinkConfig.of(KAFKA, Routes.standard(), OUT);

        assertThat(config.topics().enrichedArticles().name()).isEqualTo("news.enriched.v1");
        assertThat(config.member()).isEqualTo(new Member("lodewire-sink", Optional.empty()));
        assertThat(config.rotation()).isEqualTo(new Rotation(128L << 20, 500_000, Duration.ofSeconds(30)));
        assertThat(config.limits()).isEqualTo(new Limits(256, 64L << 20));
        assertThat(config.createTopics()).isFalse();
    }

    @Test
    void shouldTakeEverySetting() {
        var member = new Member("group", Optional.of("one"));
        var rotation = new Rotation(1, 2, Duration.ofSeconds(3));

        var config = SinkConfig.of(KAFKA, Routes.standard(), OUT)
                .withTopics(new TopicCatalogue("x.", 1))
                .withMember(member)
                .withRotation(rotation)
                .withLimits(new Limits(4, 5))
                .withCreateTopics(true);

        assertThat(config.topics().policyActions().name()).isEqualTo("x.news.policy-actions.v1");
        assertThat(config.member()).isEqualTo(member);
        assertThat(config.rotation()).isEqualTo(rotation);
        assertThat(config.limits()).isEqualTo(new Limits(4, 5));
        assertThat(config.createTopics()).isTrue();
    }

    @Test
    void shouldRefuseFilesWithoutADirectory() {
        assertThatThrownBy(() -> SinkConfig.of(KAFKA, Routes.standard(), Optional.empty()))
                .hasMessage("These routes write files, but no output directory is given: "
                        + "news.enriched.v1, news.policy-actions.v1");
    }

    @Test
    void shouldNeedNoDirectoryForTopics() {
        var routes = Routes.parse("r", "routes: [{ name: r, from: news.enriched.v1, topic: t }]");

        assertThat(SinkConfig.of(KAFKA, routes, Optional.empty()).out()).isEmpty();
    }
}
