package io.lodewire.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/** A stream whose beginning has been looked at: without byte-order mark, and never in UTF-16. */
record OpenedStream(Prefix prefix, InputStream content) {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};

    static OpenedStream of(InputStream in) throws IOException {
        var head = head(in);
        if (startsWith(head, UTF_16BE_MARK)) {
            return transcoded(head, in, UTF_16BE);
        }
        if (startsWith(head, UTF_16LE_MARK)) {
            return transcoded(head, in, UTF_16LE);
        }
        return startsWith(head, UTF_8_MARK) ? opened(without(head, UTF_8_MARK.length), in) : opened(head, in);
    }

    private static OpenedStream transcoded(byte[] head, InputStream in, Charset charset) throws IOException {
        var rest = new SequenceInputStream(new ByteArrayInputStream(without(head, 2)), in);
        var utf8 = new TranscodedStream(rest, charset, UTF_8);
        return opened(head(utf8), utf8);
    }

    private static OpenedStream opened(byte[] head, InputStream rest) {
        return new OpenedStream(new Prefix(head), new SequenceInputStream(new ByteArrayInputStream(head), rest));
    }

    /** As much as there is without waiting, at least one line of it: a pipe that goes on may be slow. */
    private static byte[] head(InputStream in) throws IOException {
        var head = new byte[Prefix.MAX_BYTES];
        var length = 0;
        while (length < head.length) {
            var read = in.read(head, length, head.length - length);
            if (read < 0) {
                break;
            }
            length += read;
            if (in.available() == 0 && hasLine(head, length)) {
                break;
            }
        }
        return Arrays.copyOf(head, length);
    }

    private static boolean hasLine(byte[] head, int length) {
        for (var i = 0; i < length; i++) {
            if (head[i] == '\n' && i > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] without(byte[] bytes, int count) {
        return Arrays.copyOfRange(bytes, count, bytes.length);
    }
}
