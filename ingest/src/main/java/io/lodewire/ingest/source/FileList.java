package io.lodewire.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The files under some roots, in an order that is the same on every machine. */
final class FileList {

    private FileList() {}

    /** Roots in the order given; within a folder by name, folders opened, hidden files passed over. */
    static List<Path> under(List<Path> roots) throws IOException {
        var files = new ArrayList<Path>();
        for (var root : roots) {
            if (Files.isDirectory(root)) {
                files.addAll(inFolder(root));
            } else if (Files.isReadable(root)) {
                files.add(root);
            } else {
                throw new NoSuchFileException(root.toString());
            }
        }
        return files.stream().distinct().toList();
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> Files.isRegularFile(file) && !isHidden(folder.relativize(file)))
                    .sorted(Comparator.comparing(file -> slashed(folder.relativize(file))))
                    .toList();
        }
    }

    private static boolean isHidden(Path file) {
        for (var name : file) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}
