package io.lodewire.ingest.format.frame;

import io.lodewire.ingest.fingerprint.Sha256;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects the bytes of one frame; beyond the limit it keeps only the first part and goes on counting and hashing. */
final class FrameBuilder {

    /** What is kept of a frame that is too large. */
    static final int HEAD_BYTES = 64 * 1024;

    private final int limit;
    private byte[] kept = new byte[1_024];
    private int size;
    private long length;
    private boolean blank = true;
    private @Nullable Sha256 overflow;

    FrameBuilder(int limit) {
        this.limit = limit;
    }

    void append(byte[] bytes, int from, int to) {
        length += to - from;
        noteBlanks(bytes, from, to);
        if (overflow != null) {
            overflow.add(bytes, from, to - from);
        } else if (length > limit) {
            overflow(bytes, from, to);
        } else {
            keep(bytes, from, to);
        }
    }

    void append(byte[] bytes) {
        append(bytes, 0, bytes.length);
    }

    boolean isBlank() {
        return blank;
    }

    Frame build() {
        var bytes = Arrays.copyOf(kept, size);
        return overflow == null ? Frame.whole(bytes) : Frame.cut(bytes, length, overflow);
    }

    private void overflow(byte[] bytes, int from, int to) {
        overflow = Sha256.start().add(kept, 0, size).add(bytes, from, to - from);
        var head = Math.min(HEAD_BYTES, limit);
        keep(bytes, from, Math.max(from, Math.min(to, from + head - size)));
        size = Math.min(size, head);
        kept = Arrays.copyOf(kept, size);
    }

    private void keep(byte[] bytes, int from, int to) {
        var count = to - from;
        if (kept.length - size < count) {
            kept = Arrays.copyOf(kept, Math.max(size + count, (int) Math.min(2L * kept.length, limit)));
        }
        System.arraycopy(bytes, from, kept, size, count);
        size += count;
    }

    private void noteBlanks(byte[] bytes, int from, int to) {
        for (var i = from; blank && i < to; i++) {
            blank = bytes[i] >= 0 && bytes[i] <= ' ';
        }
    }
}
