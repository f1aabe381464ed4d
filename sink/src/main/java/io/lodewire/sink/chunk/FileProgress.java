package io.lodewire.sink.chunk;

import io.lodewire.sink.tree.Draft;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what the file sink has done since its start; read by other threads. */
public final class FileProgress {

    private final AtomicLong read = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong chunks = new AtomicLong();
    private final AtomicLong files = new AtomicLong();
    private final AtomicLong setAside = new AtomicLong();
    private final AtomicLong overtaken = new AtomicLong();

    void read(int targets) {
        read.incrementAndGet();
        written.addAndGet(targets);
    }

    void setAside() {
        read.incrementAndGet();
        setAside.incrementAndGet();
    }

    void committed(Draft draft) {
        chunks.incrementAndGet();
        files.addAndGet(draft.files().size());
    }

    void overtaken() {
        overtaken.incrementAndGet();
    }

    public FileCounts counts() {
        return new FileCounts(read.get(), written.get(), chunks.get(), files.get(), setAside.get(), overtaken.get());
    }
}
