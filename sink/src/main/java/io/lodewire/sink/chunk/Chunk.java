package io.lodewire.sink.chunk;

import io.lodewire.sink.event.Event;
import io.lodewire.sink.route.FileTarget;
import io.lodewire.sink.tree.Chain;
import io.lodewire.sink.tree.Draft;
import io.lodewire.sink.tree.StagedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A run of offsets that becomes visible as one, spread over the folders of its routes and dates. */
final class Chunk {

    private static final String UNDATED = "undated";

    private final Chain chain;
    private final long first;
    private final Workshop workshop;
    private final long begun;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>();
    private Optional<Path> directory = Optional.empty();
    private int staged;
    private long next;
    private long records;
    private long setAside;
    private long bytes;

    Chunk(Chain chain, long first, Workshop workshop) {
        this.chain = chain;
        this.first = first;
        this.next = first;
        this.workshop = workshop;
        this.begun = workshop.nanos().getAsLong();
    }

    /** Writes the event for each target; an event that no route takes still belongs to the run. */
    void add(long offset, Event event, Iterable<FileTarget> targets) throws IOException {
        for (var target : targets) {
            var folder = target.folder() + "/dt=" + date(event);
            var bucket = buckets.computeIfAbsent(
                    folder, name -> new Bucket(name, workshop.format(target.format()), this::nextFile));
            var before = bucket.size();
            bucket.write(event);
            bytes += bucket.size() - before;
            workshop.budget().used(bucket);
        }
        read(offset);
    }

    /** Takes an offset whose record could not be decoded into the run. */
    void setAside(long offset) {
        setAside++;
        read(offset);
    }

    /** Lets the run end before a later offset, over transaction markers that hold no record. */
    void advanceTo(long position) {
        next = Math.max(next, position);
    }

    boolean isDue() {
        var rotation = workshop.rotation();
        var age = workshop.nanos().getAsLong() - begun;
        return bytes >= rotation.bytes()
                || records >= rotation.records()
                || age >= rotation.age().toNanos();
    }

    Draft finish() throws IOException {
        var files = new ArrayList<StagedFile>();
        for (var bucket : buckets.values()) {
            files.addAll(bucket.finish());
            workshop.budget().release(bucket);
        }
        return new Draft(first, next, records, setAside, files);
    }

    void abandon() throws IOException {
        buckets.values().forEach(workshop.budget()::release);
        chain.discard(first);
    }

    private void read(long offset) {
        records++;
        next = offset + 1;
    }

    private Path nextFile() throws IOException {
        if (directory.isEmpty()) {
            directory = Optional.of(chain.stage(first));
        }
        return directory.get().resolve(staged++ + ".tmp");
    }

    private static String date(Event event) {
        return event.publishedAt()
                .map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC).toString())
                .orElse(UNDATED);
    }
}
