package io.lodewire.ingest.source.unpack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Arrays;

/** How bytes are packed, told from the first of them. */
enum Packing {
    GZIP,
    ZSTD,
    ZIP,
    TAR,
    NONE;

    private static final int LOOKED_AT = 512;
    private static final int TAR_MAGIC = 257;

    /** Looks at the beginning of the stream, as far as it is there, and leaves the stream where it was. */
    static Packing of(BufferedInputStream in) throws IOException {
        var head = new byte[LOOKED_AT];
        var length = 0;
        in.mark(LOOKED_AT);
        for (var count = 0; count >= 0 && length < 4; length += Math.max(count, 0)) {
            count = in.read(head, length, LOOKED_AT - length);
        }
        in.reset();
        return of(Arrays.copyOf(head, length));
    }

    private static Packing of(byte[] head) {
        if (startsWith(head, 0, 0x1F, 0x8B, 0x08)) {
            return GZIP;
        }
        if (startsWith(head, 0, 0x28, 0xB5, 0x2F, 0xFD)) {
            return ZSTD;
        }
        if (startsWith(head, 0, 'P', 'K', 3, 4) || startsWith(head, 0, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        return startsWith(head, TAR_MAGIC, 'u', 's', 't', 'a', 'r') ? TAR : NONE;
    }

    private static boolean startsWith(byte[] bytes, int from, int... magic) {
        if (bytes.length < from + magic.length) {
            return false;
        }
        for (var i = 0; i < magic.length; i++) {
            if ((bytes[from + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
