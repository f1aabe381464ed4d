package io.lodewire.ingest.publish;

/** Publishing cannot go on: the cluster, the source or another publisher of it. The message is fit for a user. */
public final class IngestException extends RuntimeException {

    IngestException(String message, Throwable cause) {
        super(message, cause);
    }
}
