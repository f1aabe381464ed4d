package io.lodewire.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicTest {

    @Test
    void shouldRejectANameThatKafkaWouldNot() {
        assertThatThrownBy(() -> new Topic(" ", 1, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Topic("x".repeat(250), 1, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldRejectATopicWithoutPartitions() {
        assertThatThrownBy(() -> new Topic("news", 0, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("news");
    }

    @Test
    void shouldKeepItsSettingsToItself() {
        var settings = new HashMap<String, String>(Map.of("cleanup.policy", "delete"));
        var topic = new Topic("news", 1, settings);

        settings.clear();

        assertThat(topic.settings()).containsOnlyKeys("cleanup.policy");
    }

    @Test
    void shouldLeaveReplicationToTheCluster() {
        var created = new Topic("news", 3, Map.of("retention.ms", "-1")).asNewTopic();

        assertThat(created.numPartitions()).isEqualTo(3);
        assertThat(created.replicationFactor()).isEqualTo((short) -1);
        assertThat(created.configs()).containsExactly(Map.entry("retention.ms", "-1"));
    }
}
