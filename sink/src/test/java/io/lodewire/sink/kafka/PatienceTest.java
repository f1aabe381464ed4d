package io.lodewire.sink.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.sink.failure.SinkException;
import java.time.Duration;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final Patience patience = new Patience();

    @Test
    void shouldWaitLongerAfterEachFailure() {
        assertThat(patience.after(new ProducerFencedException("x"))).isEqualTo(Duration.ofMillis(100));
        assertThat(patience.after(new ProducerFencedException("x"))).isEqualTo(Duration.ofMillis(200));
        for (var i = 0; i < 5; i++) {
            assertThat(patience.after(new KafkaException("x"))).isLessThanOrEqualTo(Duration.ofSeconds(5));
        }
        assertThat(patience.after(new KafkaException("x"))).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void shouldGiveUpAfterTenFailuresInARow() {
        var failure = new KafkaException("x");
        for (var i = 0; i < 10; i++) {
            assertThat(patience.after(failure)).isPositive();
        }

        assertThatThrownBy(() -> patience.after(failure)).isSameAs(failure);
    }

    @Test
    void shouldBeginToCountAnewAfterASuccess() {
        var failure = new KafkaException("x");
        for (var i = 0; i < 10; i++) {
            assertThat(patience.after(failure)).isPositive();
        }

        patience.renew();

        assertThat(patience.after(failure)).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void shouldNotTryAgainWhatCannotBeMended() {
        var forbidden = new TopicAuthorizationException("t");
        var tooLarge = new KafkaException("in error state", new RecordTooLargeException("2 MB"));
        var own = new KafkaException("callback", new SinkException("own"));

        assertThatThrownBy(() -> patience.after(forbidden)).isSameAs(forbidden);
        assertThatThrownBy(() -> patience.after(tooLarge)).isSameAs(tooLarge);
        assertThatThrownBy(() -> patience.after(own)).isSameAs(own);
    }
}
