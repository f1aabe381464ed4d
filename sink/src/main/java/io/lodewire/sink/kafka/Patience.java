package io.lodewire.sink.kafka;

import io.lodewire.schemas.serde.RegistryException;
import io.lodewire.sink.failure.SinkException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.UnsupportedVersionException;

/** Decides how often and how soon to begin again after a failure, and which failures no second attempt can mend. */
final class Patience {

    private static final int ATTEMPTS = 10;
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final List<Class<? extends Throwable>> HOPELESS = List.of(
            SinkException.class,
            RegistryException.class,
            AuthenticationException.class,
            AuthorizationException.class,
            ConfigException.class,
            FencedInstanceIdException.class,
            InterruptException.class,
            InvalidConfigurationException.class,
            InvalidOffsetException.class,
            RecordTooLargeException.class,
            UncheckedIOException.class,
            UnsupportedVersionException.class);

    private int failures;

    /** How long to wait before the next attempt; throws the failure again when there is to be none. */
    Duration after(KafkaException failure) {
        failures++;
        if (failures > ATTEMPTS
                || HOPELESS.stream()
                        .anyMatch(kind -> KafkaFailure.find(failure, kind).isPresent())) {
            throw failure;
        }
        var pause = FIRST.multipliedBy(1L << (failures - 1));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    /** To be called when something has gone well. */
    void renew() {
        failures = 0;
    }
}
