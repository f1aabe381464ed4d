package io.lodewire.sink.kafka;

import io.lodewire.schemas.serde.RegistryException;
import io.lodewire.sink.failure.SinkException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;

/** Turns what Kafka says into what a user can do about it. */
public final class KafkaFailure {

    private KafkaFailure() {}

    /** The exception to end with; one of the sink's own that is buried in the cause comes out as it is. */
    public static SinkException of(String bootstrapServers, KafkaException failure) {
        return find(failure, SinkException.class)
                .orElseGet(() -> new SinkException(describe(bootstrapServers, failure), failure));
    }

    /** The first exception of a kind among the failure and its causes. */
    public static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, link -> link.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static String describe(String bootstrapServers, KafkaException failure) {
        Predicate<Class<? extends Throwable>> is = kind -> find(failure, kind).isPresent();
        var message = message(failure);
        if (is.test(RegistryException.class)) {
            return message;
        }
        if (is.test(AuthenticationException.class)) {
            return "Kafka at %s refused this login: %s".formatted(bootstrapServers, message);
        }
        if (is.test(AuthorizationException.class)) {
            return "Kafka at %s does not allow this: %s".formatted(bootstrapServers, message);
        }
        if (is.test(TimeoutException.class)) {
            return "Kafka at %s does not answer. Is the broker up, and is the address right?"
                    .formatted(bootstrapServers);
        }
        if (is.test(FencedInstanceIdException.class)) {
            return "Another sink runs under the same instance name. Give each its own.";
        }
        if (is.test(InvalidOffsetException.class)) {
            return "Events were deleted before the sink had read them, or their topic was created again: " + message;
        }
        if (is.test(RecordTooLargeException.class)) {
            return "An event is larger than its topic takes. Raise max.message.bytes of the topic: " + message;
        }
        if (is.test(ConfigException.class)) {
            return "A Kafka property is wrong: " + message;
        }
        return "Kafka at %s failed: %s".formatted(bootstrapServers, message);
    }

    private static String message(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, link -> link.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .reduce((first, second) -> second)
                .map(Throwable::getMessage)
                .orElse(failure.getClass().getSimpleName());
    }
}
