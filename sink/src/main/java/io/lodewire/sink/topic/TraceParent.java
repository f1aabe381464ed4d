package io.lodewire.sink.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.sink.event.Event;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The W3C trace context of an event that came without one.
 *
 * <p>It is made of the event's own ids, so that all events of one version of a story share a trace, and an event that is
 * sent again carries the same.
 */
final class TraceParent {

    private static final int TRACE_BYTES = 16;
    private static final int SPAN_BYTES = 8;

    private TraceParent() {}

    /** Version 00, trace, span, and the flag that says nobody has recorded it. */
    static String of(Event event) {
        return "00-%s-%s-00".formatted(hash(event.articleEventId(), TRACE_BYTES), hash(event.id(), SPAN_BYTES));
    }

    private static String hash(String id, int bytes) {
        return HexFormat.of().formatHex(sha256().digest(id.getBytes(UTF_8)), 0, bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
