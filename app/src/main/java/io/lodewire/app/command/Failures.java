package io.lodewire.app.command;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;

/** What to tell a user of a failure: what happened, where, and what to do next. */
final class Failures {

    private Failures() {}

    static String message(Throwable failure) {
        if (failure instanceof TimeoutException || failure.getCause() instanceof TimeoutException) {
            return "the cluster did not answer in time (%s); check --bootstrap-server, or start one with 'lodewire up'"
                    .formatted(text(failure));
        }
        if (failure instanceof KafkaException) {
            return "Kafka refused: " + text(failure);
        }
        return text(failure);
    }

    private static String text(Throwable failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
