package io.lodewire.sink.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/** Sends dead letters outside of any transaction, at least once; connects only when there is one to send. */
public final class DeadLetters implements AutoCloseable {

    private final KafkaAccess access;
    private final List<Future<?>> pending = new ArrayList<>();
    private Optional<Producer<byte[], byte[]>> producer = Optional.empty();

    public DeadLetters(KafkaAccess access) {
        this.access = access;
    }

    public void send(ProducerRecord<byte[], byte[]> letter) {
        if (producer.isEmpty()) {
            producer = Optional.of(access.producer(Map.of()));
        }
        pending.add(producer.get().send(letter));
    }

    /** Waits until the broker has all that was sent. */
    public void flush() {
        producer.ifPresent(Producer::flush);
        for (var letter : pending) {
            try {
                letter.get();
            } catch (ExecutionException e) {
                throw new KafkaException("a dead letter could not be sent", e.getCause());
            } catch (InterruptedException e) {
                throw new InterruptException(e);
            }
        }
        pending.clear();
    }

    @Override
    public void close() {
        producer.ifPresent(open -> open.close(Duration.ofSeconds(5)));
    }
}
