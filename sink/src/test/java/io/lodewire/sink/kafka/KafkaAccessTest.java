package io.lodewire.sink.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KafkaAccessTest {

    private static final Member ANONYMOUS = new Member("group", Optional.empty());
    private static final Member NAMED = new Member("group", Optional.of("one"));

    @Test
    void shouldReadCommittedRecordsAndCommitNothingByItself() {
        var properties = KafkaAccess.to("host:9092").consumerProperties(ANONYMOUS, "none");

        assertThat(properties)
                .containsEntry("bootstrap.servers", "host:9092")
                .containsEntry("group.id", "group")
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("enable.auto.commit", "false")
                .containsEntry("auto.offset.reset", "none")
                .containsEntry("allow.auto.create.topics", "false")
                .doesNotContainKey("group.instance.id");
    }

    @Test
    void shouldKeepItsPlaceUnderAnInstanceName() {
        var properties = KafkaAccess.to("host:9092").consumerProperties(NAMED, "none");

        assertThat(properties).containsEntry("group.instance.id", "one").containsEntry("client.id", "group-one");
    }

    @Test
    void shouldPassThroughWhatTheUserSets() {
        var access = new KafkaAccess(
                "host:9092",
                Map.of("security.protocol", "SASL_SSL"),
                Map.of("session.timeout.ms", "45000", "max.poll.records", "10"),
                Map.of("compression.type", "zstd"));

        assertThat(access.consumerProperties(ANONYMOUS, "none"))
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("session.timeout.ms", "45000")
                .containsEntry("max.poll.records", "10")
                .doesNotContainKey("compression.type");
        assertThat(access.producerProperties(Map.of()))
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("compression.type", "zstd")
                .doesNotContainKey("max.poll.records");
    }

    @Test
    void shouldNotLetTheUserUndoWhatExactnessRestsOn() {
        var access = new KafkaAccess(
                "host:9092",
                Map.of("bootstrap.servers", "other:9092"),
                Map.of(
                        "isolation.level", "read_uncommitted",
                        "enable.auto.commit", "true",
                        "auto.offset.reset", "latest",
                        "group.id", "other"),
                Map.of("enable.idempotence", "false", "acks", "1", "transactional.id", "other"));

        assertThat(access.consumerProperties(ANONYMOUS, "none"))
                .containsEntry("bootstrap.servers", "host:9092")
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("enable.auto.commit", "false")
                .containsEntry("auto.offset.reset", "none")
                .containsEntry("group.id", "group");
        assertThat(access.producerProperties(Map.of("transactional.id", "mine")))
                .containsEntry("enable.idempotence", "true")
                .containsEntry("acks", "all")
                .containsEntry("transactional.id", "mine");
    }

    @Test
    void shouldNotShowSecrets() {
        var access = new KafkaAccess(
                "host:9092", Map.of("sasl.jaas.config", "secret"), Map.of("a", "secret"), Map.of("b", "secret"));

        assertThat(access.toString()).contains("host:9092", "sasl.jaas.config").doesNotContain("secret");
    }
}
