package io.lodewire.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** The directory of one demo run: the feed, the broker's data and the files. What an earlier run left there is deleted. */
final class DemoDirectory {

    private static final String MARK = ".lodewire-demo";

    private final Path path;

    private DemoDirectory(Path path) {
        this.path = path;
    }

    /** A fresh directory; one that holds anything but an earlier demo is an exception, and stays as it is. */
    static DemoDirectory fresh(Path path) throws IOException {
        if (Files.exists(path) && !Files.exists(path.resolve(MARK))) {
            throw new IOException(path + " exists and is no directory of an earlier demo; choose another with --data");
        }
        delete(path);
        Files.createDirectories(path);
        Files.createFile(path.resolve(MARK));
        return new DemoDirectory(path);
    }

    Path feed() {
        return path.resolve("feed");
    }

    Path data() {
        return path.resolve("data");
    }

    Path out() {
        return path.resolve("out");
    }

    Path routes() {
        return path.resolve("routes.yaml");
    }

    private static void delete(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (var entries = Files.walk(path)) {
            entries.sorted(Comparator.reverseOrder()).forEach(DemoDirectory::deleteOne);
        }
    }

    private static void deleteOne(Path entry) {
        try {
            Files.delete(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
