package io.lodewire.schemas.serde;

import java.util.HexFormat;
import org.apache.kafka.common.errors.SerializationException;

/** The bytes of a record are no event of the expected kind; the message names the topic and shows the first bytes. */
public final class UndecodableRecordException extends SerializationException {

    private static final int SHOWN = 16;

    UndecodableRecordException(String topic, byte[] bytes, String problem) {
        super(describe(topic, bytes, problem));
    }

    UndecodableRecordException(String topic, byte[] bytes, Throwable cause) {
        super(describe(topic, bytes, String.valueOf(cause.getMessage())), cause);
    }

    private static String describe(String topic, byte[] bytes, String problem) {
        var first = HexFormat.of().formatHex(bytes, 0, Math.min(SHOWN, bytes.length));
        return "a record of %s cannot be read: %s (%d bytes, beginning %s)"
                .formatted(topic, problem, bytes.length, first);
    }
}
