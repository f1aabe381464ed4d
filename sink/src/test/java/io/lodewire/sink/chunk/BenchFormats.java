package io.lodewire.sink.chunk;

import io.lodewire.sink.event.Event;
import io.lodewire.sink.format.ChunkFileWriter;
import io.lodewire.sink.format.Format;
import io.lodewire.sink.route.FileFormat;
import io.lodewire.sink.route.FileTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Formats for tests: the real one, and one that must end its file to give memory back, as columnar formats do. */
final class BenchFormats {

    private BenchFormats() {}

    static Format jsonLines() {
        return Format.of(FileFormat.JSONL);
    }

    static Format endingOnSpill() {
        return new Format("jsonl", EndingOnSpill::new);
    }

    static List<FileTarget> targets(String... folders) {
        return Arrays.stream(folders)
                .map(folder -> new FileTarget(folder, FileFormat.JSONL))
                .toList();
    }

    private static final class EndingOnSpill implements ChunkFileWriter {

        private final ChunkFileWriter lines;

        EndingOnSpill(Path file) throws IOException {
            lines = jsonLines().begin(file);
        }

        @Override
        public void write(Event event) throws IOException {
            lines.write(event);
        }

        @Override
        public long size() {
            return lines.size();
        }

        @Override
        public long buffered() {
            return lines.buffered();
        }

        @Override
        public boolean spill() {
            return false;
        }

        @Override
        public void finish() throws IOException {
            lines.finish();
        }
    }
}
