package io.lodewire.sink.failure;

/** The sink cannot go on; the message says what, where and what to do, and can be shown to a user as it is. */
public final class SinkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SinkException(String message) {
        super(message);
    }

    public SinkException(String message, Throwable cause) {
        super(message, cause);
    }
}
