package io.lodewire.ingest.replay;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Several sorted files read as one: a k-way merge that holds one entry of each. */
final class Merge implements Closeable {

    private final List<EntryReader> files = new ArrayList<>();
    private final PriorityQueue<Head> heads = new PriorityQueue<>();

    private Merge() {}

    static Merge of(List<Path> files) throws IOException {
        var merge = new Merge();
        try {
            for (var file : files) {
                merge.add(EntryReader.open(file, 0));
            }
            return merge;
        } catch (IOException e) {
            merge.close();
            throw e;
        }
    }

    Optional<Entry> next() throws IOException {
        var least = heads.poll();
        if (least == null) {
            return Optional.empty();
        }
        push(least.from());
        return Optional.of(least.entry());
    }

    @Override
    public void close() throws IOException {
        for (var file : files) {
            file.close();
        }
    }

    private void add(EntryReader file) throws IOException {
        files.add(file);
        push(file);
    }

    private void push(EntryReader file) throws IOException {
        file.next().ifPresent(entry -> heads.add(new Head(entry, file)));
    }

    private record Head(Entry entry, EntryReader from) implements Comparable<Head> {

        @Override
        public int compareTo(Head other) {
            return entry.compareTo(other.entry);
        }
    }
}
