package io.lodewire.ingest.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** The first bytes of a stream, from which its format is told. */
public final class Prefix {

    /** How many bytes are looked at, at most. */
    static final int MAX_BYTES = 64 * 1024;

    private final byte[] bytes;
    private final String text;

    /** The given bytes, cut to what is looked at. */
    public Prefix(byte[] bytes) {
        this.bytes = Arrays.copyOf(bytes, Math.min(bytes.length, MAX_BYTES));
        this.text = new String(this.bytes, UTF_8).stripLeading();
    }

    /** The text without leading blanks; its last character may be broken. */
    public String text() {
        return text;
    }

    /** True when there is nothing but blanks. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** True when it reads as text: no NUL, and next to no control characters. */
    public boolean isText() {
        var controls = 0;
        for (var b : bytes) {
            if (b == 0) {
                return false;
            }
            if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls * 50 <= bytes.length && !text.isEmpty();
    }
}
