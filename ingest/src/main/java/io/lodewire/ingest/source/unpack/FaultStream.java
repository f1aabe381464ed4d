package io.lodewire.ingest.source.unpack;

import io.lodewire.ingest.format.Flaw;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Unpacked bytes that end, instead of failing, where the packed ones are damaged or the budget is spent. A disk that
 * fails is no fault of the bytes and comes through as {@link UncheckedIOException}, see {@link PackedStream}.
 */
final class FaultStream extends InputStream {

    private final InputStream in;
    private final Budget budget;
    private final Optional<FaultStream> below;
    private Optional<Fault> fault = Optional.empty();
    private boolean refused;
    private boolean ended;

    FaultStream(InputStream in, Budget budget) {
        this(in, budget, Optional.empty());
    }

    /** A stream over a layer that may have a fault of its own, which then is the cause of what looks damaged here. */
    FaultStream(InputStream in, Budget budget, Optional<FaultStream> below) {
        this.in = in;
        this.budget = budget;
        this.below = below;
    }

    /** A stream with nothing in it but a fault. */
    static FaultStream refusing(Fault fault, Budget budget) {
        var stream = new FaultStream(InputStream.nullInputStream(), budget);
        stream.refuse(fault);
        return stream;
    }

    static Fault damaged(Exception e) {
        return new Fault(Flaw.MALFORMED, "the archive is damaged: " + e.getMessage());
    }

    void refuse(Fault why) {
        fault = Optional.of(why);
        refused = true;
    }

    Optional<Fault> fault() {
        return fault;
    }

    boolean isRefused() {
        return refused;
    }

    /** Reads what is left, so that it is paid for. */
    void drain() {
        var buffer = new byte[64 * 1024];
        var count = read(buffer, 0, buffer.length);
        while (count >= 0) {
            count = read(buffer, 0, buffer.length);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (ended) {
            return -1;
        }
        try {
            var count = in.read(into, offset, length);
            return count < 0 ? -1 : spent(count);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return ended(below.flatMap(FaultStream::fault).orElseGet(() -> damaged(e)));
        }
    }

    @Override
    public int available() {
        try {
            return ended ? 0 : in.available();
        } catch (IOException e) {
            return 0;
        }
    }

    private int spent(int count) {
        var exceeded = budget.spendBytes(count);
        return exceeded.isPresent() ? ended(exceeded.get()) : count;
    }

    private int ended(Fault why) {
        fault = fault.or(() -> Optional.of(why));
        ended = true;
        return -1;
    }
}
