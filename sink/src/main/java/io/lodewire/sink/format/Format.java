package io.lodewire.sink.format;

import io.lodewire.sink.route.FileFormat;
import java.io.IOException;
import java.nio.file.Path;

/** How the files of a format are called and begun. */
public record Format(String extension, Opening opening) {

    /** The format of that name. */
    public static Format of(FileFormat format) {
        return switch (format) {
            case JSONL -> new Format(format.extension(), JsonLinesWriter::new);
        };
    }

    public ChunkFileWriter begin(Path file) throws IOException {
        return opening.open(file);
    }

    /** Begins a file of the format. */
    public interface Opening {

        ChunkFileWriter open(Path file) throws IOException;
    }
}
