package io.lodewire.ingest.source.unpack;

import io.lodewire.ingest.format.Flaw;
import io.lodewire.ingest.format.Limits;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Counts what one packed file costs and says when it is too much. */
final class Budget {

    private final Limits limits;
    private final LongSupplier packedBytes;
    private long unpackedBytes;
    private int entries;
    private boolean exhausted;

    Budget(Limits limits, LongSupplier packedBytes) {
        this.limits = limits;
        this.packedBytes = packedBytes;
    }

    /** Counts entries only. */
    static Budget ofEntries(Limits limits) {
        var entries = new Limits(
                limits.itemBytes(),
                limits.itemTime(),
                limits.nesting(),
                limits.archiveEntries(),
                Long.MAX_VALUE,
                Integer.MAX_VALUE);
        return new Budget(entries, () -> Long.MAX_VALUE);
    }

    boolean isExhausted() {
        return exhausted;
    }

    Optional<Fault> spendEntry() {
        entries++;
        return entries > limits.archiveEntries()
                ? exceeded("more than %,d entries".formatted(limits.archiveEntries()))
                : Optional.empty();
    }

    Optional<Fault> spendBytes(long count) {
        unpackedBytes += count;
        if (unpackedBytes > limits.archiveBytes()) {
            return exceeded("more than %,d bytes unpacked".formatted(limits.archiveBytes()));
        }
        var packed = Math.max(1, packedBytes.getAsLong());
        return unpackedBytes > limits.itemBytes() && unpackedBytes / packed > limits.archiveRatio()
                ? exceeded("unpacks to more than %,d times its size".formatted(limits.archiveRatio()))
                : Optional.empty();
    }

    private Optional<Fault> exceeded(String message) {
        exhausted = true;
        return Optional.of(new Fault(Flaw.ARCHIVE_LIMIT, message));
    }
}
