package io.lodewire.sink.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A format that the sink can write. */
public enum FileFormat {
    JSONL("jsonl", "jsonl"),
    JSONL_GZIP("jsonl.gz", "jsonl.gz"),
    JSONL_ZSTD("jsonl.zst", "jsonl.zst"),
    CSV("csv", "csv"),
    AVRO("avro", "avro"),
    PARQUET("parquet", "parquet"),
    PARQUET_FLAT("parquet-flat", "parquet");

    private final String word;
    private final String extension;

    FileFormat(String word, String extension) {
        this.word = word;
        this.extension = extension;
    }

    /** The word of the routes file. */
    public String word() {
        return word;
    }

    /** The ending of the files, without a dot in front. */
    public String extension() {
        return extension;
    }

    /** Whether a row is one policy action in the flat shape, so that nothing else can be written. */
    public boolean isFlat() {
        return this == CSV || this == PARQUET_FLAT;
    }

    static Optional<FileFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(FileFormat::word).toList();
    }
}
