package io.lodewire.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A dead letter as it stands on its topic.
 *
 * @param id {@code partition-offset}, by which a person names it
 * @param reason a stable code
 * @param stage what set it aside
 * @param source where it came from
 * @param message for a person
 */
public record StoredLetter(String id, String reason, String stage, String source, String message, Body body) {

    private static final Pattern INDEX = Pattern.compile("#[^#.]*\\.(\\d{1,9})$");

    static StoredLetter of(ConsumerRecord<byte[], byte[]> record) {
        return new StoredLetter(
                record.partition() + "-" + record.offset(),
                header(record, "reason"),
                header(record, "stage"),
                header(record, "source"),
                header(record, "message"),
                new Body(record.value() == null ? new byte[0] : record.value()));
    }

    /** True when its bytes are those of a feed, and all of them. */
    boolean isRetryable() {
        return stage.equals(TransactionalLog.STAGE) && !message.contains(TransactionalLog.CUT);
    }

    /** Its number among the items of its bytes: several come in one document. */
    int index() {
        var index = INDEX.matcher(source);
        return index.find() ? Integer.parseInt(index.group(1)) : 0;
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), UTF_8))
                .orElse("");
    }

    /** Bytes that are not copied and must not change. */
    public static final class Body {

        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        /** The bytes themselves. */
        public byte[] bytes() {
            return bytes;
        }

        /** How many there are. */
        public int length() {
            return bytes.length;
        }
    }
}
