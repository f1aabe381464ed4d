package io.lodewire.sink.failure;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Turns what the file system says into what a user can do about it. */
public final class DiskFailure {

    private static final List<String> FULL = List.of("No space left on device", "Disk quota exceeded");
    private static final List<String> CLOSED = List.of("Permission denied", "Read-only file system");

    private DiskFailure() {}

    /** The exception to end with when something below the output directory could not be written. */
    public static SinkException below(Path out, IOException cause) {
        var reason = reason(cause);
        if (FULL.stream().anyMatch(reason::contains)) {
            return new SinkException(
                    "The disk that holds %s is full. Free some space and start again: nothing is lost.".formatted(out),
                    cause);
        }
        if (cause instanceof AccessDeniedException || CLOSED.stream().anyMatch(reason::contains)) {
            return new SinkException(
                    "Cannot write to %s (%s). Give the user of this process the right to, or name another directory."
                            .formatted(place(out, cause), reason),
                    cause);
        }
        if (cause instanceof FileAlreadyExistsException) {
            return new SinkException("%s is a file, not a directory.".formatted(place(out, cause)), cause);
        }
        return new SinkException("Cannot work in %s: %s".formatted(place(out, cause), reason), cause);
    }

    private static String reason(IOException cause) {
        var reason = cause instanceof FileSystemException trouble ? trouble.getReason() : cause.getMessage();
        return Optional.ofNullable(reason)
                .orElse(cause instanceof AccessDeniedException ? "Permission denied" : name(cause));
    }

    private static String name(IOException cause) {
        return cause.getClass().getSimpleName();
    }

    private static String place(Path out, IOException cause) {
        var file = cause instanceof FileSystemException trouble ? trouble.getFile() : null;
        return file == null ? out.toString() : file;
    }
}
