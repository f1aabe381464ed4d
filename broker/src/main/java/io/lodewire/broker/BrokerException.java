package io.lodewire.broker;

/** A broker that cannot start or stop; its message says what is wrong in words for the user. */
public final class BrokerException extends RuntimeException {

    BrokerException(String message) {
        super(message);
    }

    BrokerException(String message, Throwable cause) {
        super(message, cause);
    }
}
