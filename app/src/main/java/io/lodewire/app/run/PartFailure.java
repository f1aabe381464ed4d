package io.lodewire.app.run;

/** A part of the process can not go on. */
public final class PartFailure extends RuntimeException {

    PartFailure(String part, Throwable cause) {
        super(part + " stopped: " + (cause.getMessage() == null ? cause.toString() : cause.getMessage()), cause);
    }
}
