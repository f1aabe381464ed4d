package io.lodewire.ingest.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.ingest.article.ItemId;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * Keys whose order as bytes is the order of a replay: time, provider, item, version, then the place in the archive; what
 * has no time comes last, in the archive's order.
 */
final class SortKey {

    /** Lies between the parts; no text of an identity is expected to hold it, and one that does only sorts elsewhere. */
    private static final int END = 0;

    private static final int NUMBERED = 1;
    private static final int NAMED = 2;

    private SortKey() {}

    /** Key of a story with a time. */
    static byte[] dated(Instant time, ItemId id, long ordinal) {
        var key = new ByteArrayOutputStream(96);
        putSigned(key, time.toEpochMilli());
        putText(key, id.provider());
        putText(key, id.itemUri());
        putVersion(key, id.version());
        putSigned(key, ordinal);
        return key.toByteArray();
    }

    /** Key of anything else. */
    static byte[] undated(long ordinal) {
        var key = new ByteArrayOutputStream(2 * Long.BYTES);
        putSigned(key, Long.MAX_VALUE);
        putSigned(key, ordinal);
        return key.toByteArray();
    }

    /** With the sign turned round, so that negative numbers come first. */
    private static void putSigned(ByteArrayOutputStream key, long number) {
        key.writeBytes(
                ByteBuffer.allocate(Long.BYTES).putLong(number ^ Long.MIN_VALUE).array());
    }

    private static void putText(ByteArrayOutputStream key, String text) {
        key.writeBytes(text.getBytes(UTF_8));
        key.write(END);
    }

    /** Numbers by their value, which is their length and then their digits, before names. */
    private static void putVersion(ByteArrayOutputStream key, String version) {
        var digits = version.replaceFirst("^0+(?=.)", "");
        var isNumber = digits.length() < 256 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        key.write(isNumber ? NUMBERED : NAMED);
        if (isNumber) {
            key.write(digits.length());
        }
        putText(key, isNumber ? digits : version);
    }
}
