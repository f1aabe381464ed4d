package io.lodewire.sink.format;

import io.lodewire.sink.route.FileFormat;
import java.io.IOException;
import java.nio.file.Path;

/** How the files of a format are called and begun. */
public record Format(String extension, Opening opening) {

    /** The format of that name. */
    public static Format of(FileFormat format) {
        return switch (format) {
            case JSONL -> jsonLines(format, Compression.NONE);
            case JSONL_GZIP -> jsonLines(format, Compression.GZIP);
            case JSONL_ZSTD -> jsonLines(format, Compression.ZSTD);
            case CSV -> new Format(format.extension(), CsvWriter::new);
            case AVRO -> new Format(format.extension(), AvroWriter::new);
            case PARQUET -> new Format(format.extension(), ParquetFileWriter::nested);
            case PARQUET_FLAT -> new Format(format.extension(), ParquetFileWriter::flat);
        };
    }

    private static Format jsonLines(FileFormat format, Compression compression) {
        return new Format(format.extension(), file -> new JsonLinesWriter(file, compression));
    }

    public ChunkFileWriter begin(Path file) throws IOException {
        return opening.open(file);
    }

    /** Begins a file of the format. */
    public interface Opening {

        ChunkFileWriter open(Path file) throws IOException;
    }
}
