package io.lodewire.sink.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.sink.failure.SinkException;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

class KafkaFailureTest {

    @Test
    void shouldSayWhatAUserCanDo() {
        assertMessage(
                new TimeoutException("x"),
                "Kafka at host:9092 does not answer. Is the broker up, and is the address right?");
        assertMessage(
                new SaslAuthenticationException("bad password"), "Kafka at host:9092 refused this login: bad password");
        assertMessage(
                new TopicAuthorizationException("no access to t"),
                "Kafka at host:9092 does not allow this: no access to t");
        assertMessage(
                new FencedInstanceIdException("x"),
                "Another sink runs under the same instance name. Give each its own.");
        assertMessage(
                new RecordTooLargeException("2 MB"),
                "An event is larger than its topic takes. Raise max.message.bytes of the topic: 2 MB");
        assertMessage(new ConfigException("no such protocol"), "A Kafka property is wrong: no such protocol");
        assertMessage(new KafkaException("something"), "Kafka at host:9092 failed: something");
    }

    @Test
    void shouldLookThroughWrappers() {
        var wrapped = new KafkaException("outer", new KafkaException("middle", new TimeoutException("inner")));

        assertMessage(wrapped, "Kafka at host:9092 does not answer. Is the broker up, and is the address right?");
    }

    @Test
    void shouldNameOffsetsThatAreGone() {
        var gone = new OffsetOutOfRangeException("offset 5", Map.of(new TopicPartition("t", 0), 5L));

        assertThat(KafkaFailure.of("host:9092", gone)).hasMessageStartingWith("Events were deleted before");
    }

    @Test
    void shouldLetItsOwnExceptionOutOfACallback() {
        var own = new SinkException("own");

        assertThat(KafkaFailure.of("host:9092", new KafkaException("callback", own)))
                .isSameAs(own);
    }

    private static void assertMessage(KafkaException failure, String message) {
        assertThat(KafkaFailure.of("host:9092", failure)).hasMessage(message).hasCause(failure);
    }
}
