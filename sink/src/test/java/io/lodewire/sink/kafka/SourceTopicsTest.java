package io.lodewire.sink.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.schemas.topic.TopicCatalogue;
import io.lodewire.sink.event.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTopicsTest {

    @Test
    void shouldKnowSourcesByTheNamesOfTheInstallation() {
        var topics = SourceTopics.of(
                List.of(Source.ENRICHED_ARTICLES, Source.POLICY_ACTIONS), new TopicCatalogue("replay.r1.", 1));

        assertThat(topics.names())
                .containsExactlyInAnyOrder("replay.r1.news.enriched.v1", "replay.r1.news.policy-actions.v1");
        assertThat(topics.source("replay.r1.news.policy-actions.v1")).isEqualTo(Source.POLICY_ACTIONS);
    }

    @Test
    void shouldHoldOnlyWhatSomeRouteBeginsAt() {
        assertThat(SourceTopics.of(List.of(Source.POLICY_ACTIONS), TopicCatalogue.standard())
                        .names())
                .containsExactly("news.policy-actions.v1");
    }
}
