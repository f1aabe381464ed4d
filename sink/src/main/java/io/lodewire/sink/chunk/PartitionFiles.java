package io.lodewire.sink.chunk;

import io.lodewire.sink.event.Event;
import io.lodewire.sink.route.FileTarget;
import io.lodewire.sink.tree.Chain;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The files of one partition: the chain that they continue and the chunk that is open. */
public final class PartitionFiles {

    private final Chain chain;
    private final Workshop workshop;
    private final FileProgress progress;
    private Optional<Chunk> open = Optional.empty();
    private long next;

    public PartitionFiles(Chain chain, Workshop workshop, FileProgress progress) {
        this.chain = chain;
        this.workshop = workshop;
        this.progress = progress;
    }

    /** Finishes what a crash interrupted; the offset to read from, none for the very beginning. */
    public OptionalLong recover() throws IOException {
        var resume = chain.recover();
        next = resume.orElse(0);
        return resume;
    }

    public void add(long offset, Event event, List<FileTarget> targets) throws IOException {
        chunk().add(offset, event, targets);
        progress.read(targets.size());
    }

    public void setAside(long offset) {
        chunk().setAside(offset);
        progress.setAside();
    }

    public void advanceTo(long position) {
        open.ifPresent(chunk -> chunk.advanceTo(position));
    }

    public boolean isDue() {
        return open.filter(Chunk::isDue).isPresent();
    }

    public boolean isOpen() {
        return open.isPresent();
    }

    /** The offset at which the next chunk begins. */
    public long next() {
        return next;
    }

    /**
     * Makes the open chunk visible.
     *
     * @return false when another sink was faster; reading then goes on at {@link #next}
     */
    public boolean commit() throws IOException {
        if (open.isEmpty()) {
            return true;
        }
        var draft = open.get().finish();
        open = Optional.empty();
        var committed = chain.commit(draft);
        if (committed) {
            next = draft.next();
            progress.committed(draft);
        } else {
            recover();
            progress.overtaken();
        }
        return committed;
    }

    /** Drops the open chunk, which somebody else will read again. */
    public void abandon() throws IOException {
        if (open.isPresent()) {
            open.get().abandon();
            open = Optional.empty();
        }
    }

    private Chunk chunk() {
        if (open.isEmpty()) {
            open = Optional.of(new Chunk(chain, next, workshop));
        }
        return open.get();
    }
}
