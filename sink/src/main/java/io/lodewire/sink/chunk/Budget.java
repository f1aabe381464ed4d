package io.lodewire.sink.chunk;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the buckets of all open chunks within the limits by spilling those that were used least recently. */
public final class Budget {

    private final Limits limits;

    /** Bytes by bucket, in the order of last use. */
    private final Map<Bucket, Long> held = new LinkedHashMap<>(16, 0.75f, true);

    private long total;

    public Budget(Limits limits) {
        this.limits = limits;
    }

    /** Takes note of what a bucket holds now, and spills others, or at last itself, until all fit. */
    void used(Bucket bucket) throws IOException {
        var before = held.put(bucket, bucket.buffered());
        total += bucket.buffered() - (before == null ? 0 : before);
        while (held.size() > limits.openFiles() || total > limits.bufferedBytes()) {
            var eldest = held.keySet().iterator().next();
            eldest.spill();
            release(eldest);
        }
    }

    void release(Bucket bucket) {
        var before = held.remove(bucket);
        total -= before == null ? 0 : before;
    }
}
