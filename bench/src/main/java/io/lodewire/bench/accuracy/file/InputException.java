package io.lodewire.bench.accuracy.file;

/** A file of gold or of predictions that cannot be used; the message is fit to be shown to a user. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }

    InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
