package io.lodewire.ingest.source.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The folder itself: what has settled in it, and where files go after that. */
final class InboxFolder {

    private static final String DONE = "done";
    private static final String FAILED = "failed";
    private static final String REASONS = ".reasons";

    private final Path folder;
    private final Clock clock;
    private final Duration settled;

    /** A file counts as settled when it has not changed for the given time. */
    InboxFolder(Path folder, Clock clock, Duration settled) {
        this.folder = folder;
        this.clock = clock;
        this.settled = settled;
    }

    Clock clock() {
        return clock;
    }

    void create() throws IOException {
        Files.createDirectories(folder);
    }

    /** Files that nobody writes any more, in the order of their names. */
    List<Path> settled() throws IOException {
        var latest = clock.instant().minus(settled);
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> isOurs(folder.relativize(file)) && Files.isRegularFile(file))
                    .filter(file -> !changed(file).isAfter(latest))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    /** When the file was changed last; never settled when it has gone. */
    Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MAX;
        }
    }

    /** Notes what could not be read of a file, so that a restart in the middle of it does not forget. */
    void addReason(Path file, String reason) throws IOException {
        Files.writeString(reasons(file), reason + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Moves a file away whose articles are safe; one that has gone already is no error. */
    void finish(Path file) throws IOException {
        var reasons = reasons(file);
        var isFailed = Files.exists(reasons);
        try {
            var target = free(folder.resolve(isFailed ? FAILED : DONE).resolve(folder.relativize(file)));
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            if (isFailed) {
                Files.move(
                        reasons,
                        target.resolveSibling(target.getFileName() + ".reason.txt"),
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (NoSuchFileException e) {
            Files.deleteIfExists(reasons);
        }
    }

    private static boolean isOurs(Path relative) {
        for (var name : relative) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        var top = relative.getName(0).toString();
        return !top.equals(DONE) && !top.equals(FAILED);
    }

    private static Path reasons(Path file) {
        return file.resolveSibling("." + file.getFileName() + REASONS);
    }

    /** The name, or with a number behind it where it is taken: nothing is ever overwritten. */
    private static Path free(Path wanted) throws IOException {
        Files.createDirectories(requireNonNull(wanted.getParent()));
        var target = wanted;
        for (var number = 1; Files.exists(target); number++) {
            target = wanted.resolveSibling(wanted.getFileName() + "." + number);
        }
        return target;
    }
}
