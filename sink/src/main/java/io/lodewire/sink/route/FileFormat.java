package io.lodewire.sink.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A format that the sink can write; the name is also the ending of its files. */
public enum FileFormat {
    JSONL("jsonl");

    private final String name;

    FileFormat(String name) {
        this.name = name;
    }

    /** The word of the routes file and the ending of the files, without a dot. */
    public String extension() {
        return name;
    }

    static Optional<FileFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name.equals(name))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(FileFormat::extension).toList();
    }
}
