package io.lodewire.ingest.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;

/** A stream of text in another character set; what cannot be decoded becomes the replacement character. */
final class TranscodedStream extends InputStream {

    private static final int CHARS = 8 * 1024;

    private final Reader reader;
    private final Charset target;
    private final char[] chars = new char[CHARS];
    private byte[] bytes = new byte[0];
    private int position;
    private int carried;

    TranscodedStream(InputStream in, Charset source, Charset target) {
        this.reader = new InputStreamReader(in, source);
        this.target = target;
    }

    @Override
    public int read() throws IOException {
        return refilled() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!refilled()) {
            return -1;
        }
        var count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, into, offset, count);
        position += count;
        return count;
    }

    @Override
    public int available() throws IOException {
        return bytes.length - position + (reader.ready() ? 1 : 0);
    }

    private boolean refilled() throws IOException {
        while (position == bytes.length) {
            var read = reader.read(chars, carried, CHARS - carried);
            if (read < 0 && carried == 0) {
                return false;
            }
            encode(carried + Math.max(read, 0), read < 0);
        }
        return true;
    }

    /** Encodes what has been read, but keeps back half a surrogate pair until its other half is there. */
    private void encode(int count, boolean last) {
        var split = !last && count > 0 && Character.isHighSurrogate(chars[count - 1]);
        var complete = split ? count - 1 : count;
        var encoded = target.encode(CharBuffer.wrap(chars, 0, complete));
        bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        position = 0;
        carried = split ? 1 : 0;
        if (split) {
            chars[0] = chars[count - 1];
        }
    }
}
