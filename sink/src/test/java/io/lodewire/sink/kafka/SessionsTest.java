package io.lodewire.sink.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.sink.failure.SinkException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final AtomicLong committed = new AtomicLong();
    private final AtomicInteger begun = new AtomicInteger();
    private final Sessions sessions = new Sessions(committed::get);

    @Test
    void shouldBeginAgainWhenKafkaFails() throws IOException {
        sessions.run(() -> {
            if (begun.incrementAndGet() < 3) {
                throw new RebalanceInProgressException("x");
            }
            sessions.stop();
        });

        assertThat(begun).hasValue(3);
        assertThat(sessions.restarts()).isEqualTo(2);
        assertThat(sessions.areWanted()).isFalse();
    }

    @Test
    void shouldNotBeginAgainWhenTheDiskFails() {
        assertThatThrownBy(() -> sessions.run(() -> {
                    begun.incrementAndGet();
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThatThrownBy(() -> sessions.run(() -> {
                    begun.incrementAndGet();
                    throw new KafkaException("in a callback", new UncheckedIOException(new IOException("full")));
                }))
                .hasMessage("in a callback");

        assertThat(begun).hasValue(2);
    }

    @Test
    void shouldNotBeginAgainWithSomethingThatAUserMustMend() {
        assertThatThrownBy(() -> sessions.run(() -> {
                    begun.incrementAndGet();
                    throw new SinkException("no such topic");
                }))
                .hasMessage("no such topic");

        assertThat(begun).hasValue(1);
    }

    @Test
    void shouldBeginNothingWhenStoppedBefore() throws IOException {
        sessions.stop();

        sessions.run(begun::incrementAndGet);

        assertThat(begun).hasValue(0);
    }

    @Test
    void shouldStopWhileItWaitsToBeginAgain() throws IOException {
        sessions.run(() -> {
            begun.incrementAndGet();
            sessions.stop();
            throw new KafkaException("x");
        });

        assertThat(begun).hasValue(1);
    }

    @Test
    void shouldHavePatienceAnewAfterEachCommit() throws IOException {
        sessions.run(() -> {
            committed.incrementAndGet();
            if (begun.incrementAndGet() == 15) {
                sessions.stop();
            } else {
                throw new KafkaException("x");
            }
        });

        assertThat(begun).hasValue(15);
    }
}
