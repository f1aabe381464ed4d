package io.lodewire.schemas.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Why and where an input was set aside, as the headers of its record on {@code news.dead-letters.v1}.
 *
 * @param stage the part that set it aside: {@code ingest}, {@code enrich} or {@code sink}
 * @param source where the input came from: a source id, or {@code topic-partition@offset}
 * @param message for a person; cut to {@value #MAX_MESSAGE} characters
 */
public record DeadLetter(Reason reason, String stage, String source, String message) {

    private static final int MAX_MESSAGE = 1_000;

    public DeadLetter {
        message = message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE);
    }

    /** The record that carries the input's key and bytes untouched. */
    public ProducerRecord<byte[], byte[]> record(String topic, byte @Nullable [] key, byte @Nullable [] value) {
        var letter = new ProducerRecord<byte[], byte[]>(topic, key, value);
        addTo(letter.headers());
        return letter;
    }

    /** Adds the four headers {@code reason}, {@code stage}, {@code source} and {@code message}. */
    public void addTo(Headers headers) {
        headers.add("reason", reason.name().getBytes(UTF_8));
        headers.add("stage", stage.getBytes(UTF_8));
        headers.add("source", source.getBytes(UTF_8));
        headers.add("message", message.getBytes(UTF_8));
    }
}
