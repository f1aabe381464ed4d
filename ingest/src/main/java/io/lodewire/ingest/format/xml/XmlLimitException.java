package io.lodewire.ingest.format.xml;

/** A document that goes beyond a limit; it is not worth repairing. */
final class XmlLimitException extends Exception {

    private static final long serialVersionUID = 1L;

    XmlLimitException(String message) {
        super(message);
    }
}
