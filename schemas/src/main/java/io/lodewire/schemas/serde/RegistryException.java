package io.lodewire.schemas.serde;

import org.apache.kafka.common.KafkaException;

/** The schema registry did not answer, or refused. The message names the request, never a credential. */
public final class RegistryException extends KafkaException {

    RegistryException(String message) {
        super(message);
    }

    RegistryException(String message, Throwable cause) {
        super(message, cause);
    }
}
