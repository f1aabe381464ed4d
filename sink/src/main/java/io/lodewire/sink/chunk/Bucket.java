package io.lodewire.sink.chunk;

import io.lodewire.sink.event.Event;
import io.lodewire.sink.format.ChunkFileWriter;
import io.lodewire.sink.format.Format;
import io.lodewire.sink.tree.StagedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of one chunk that go to one folder: mostly one, more when a format had to end a file early. */
final class Bucket {

    private final String folder;
    private final Format format;
    private final Staging staging;
    private final List<StagedFile> finished = new ArrayList<>();
    private Optional<Part> open = Optional.empty();
    private long finishedBytes;

    /** Takes the folder below the output directory, such as {@code news.enriched.v1/dt=2025-11-04}. */
    Bucket(String folder, Format format, Staging staging) {
        this.folder = folder;
        this.format = format;
        this.staging = staging;
    }

    void write(Event event) throws IOException {
        if (open.isEmpty()) {
            var path = staging.nextFile();
            open = Optional.of(new Part(path, format.begin(path)));
        }
        open.get().write(event);
    }

    long size() {
        return finishedBytes + open.map(part -> part.writer.size()).orElse(0L);
    }

    long buffered() {
        return open.map(part -> part.writer.buffered()).orElse(0L);
    }

    void spill() throws IOException {
        if (open.isPresent() && !open.get().writer.spill()) {
            end(open.get());
        }
    }

    /** Ends what is open and names all files. */
    List<StagedFile> finish() throws IOException {
        if (open.isPresent()) {
            end(open.get());
        }
        return List.copyOf(finished);
    }

    private void end(Part part) throws IOException {
        part.writer.finish();
        finishedBytes += part.writer.size();
        finished.add(new StagedFile(part.path, folder, finished.size(), format.extension(), part.records));
        open = Optional.empty();
    }

    /** Gives paths of files that do not exist yet. */
    interface Staging {

        Path nextFile() throws IOException;
    }

    /** The file that is being written. */
    private static final class Part {

        private final Path path;
        private final ChunkFileWriter writer;
        private long records;

        Part(Path path, ChunkFileWriter writer) {
            this.path = path;
            this.writer = writer;
        }

        void write(Event event) throws IOException {
            writer.write(event);
            records++;
        }
    }
}
