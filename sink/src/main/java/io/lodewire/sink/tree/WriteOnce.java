package io.lodewire.sink.tree;

import io.lodewire.sink.failure.SinkException;
import io.lodewire.sink.tree.CommitHook.Point;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that comes into being whole, durable, and once: of several who try, one succeeds.
 *
 * <p>The content is written and forced to disk under a name of the writer's own, then linked to the name that counts.
 * Unlike a rename, a link fails if that name exists. A writer that is told so although its own content stands there has
 * won: its first attempt did reach the disk.
 */
final class WriteOnce {

    private final Path target;
    private final Path draft;
    private final CommitHook hook;

    WriteOnce(Path target, String writer, CommitHook hook) {
        this.target = target;
        this.draft = target.resolveSibling(target.getFileName() + "." + writer + ".tmp");
        this.hook = hook;
    }

    /** Creates the file; false when another content already stands there. */
    boolean create(byte[] content) throws IOException {
        Files.deleteIfExists(draft); // It may be a second name of a file that counts.
        Files.write(draft, content, StandardOpenOption.CREATE_NEW);
        hook.reached(Point.MANIFEST_WRITTEN);
        Durable.sync(draft);
        hook.reached(Point.MANIFEST_SYNCED);
        var won = link() || Arrays.equals(content, Files.readAllBytes(target));
        if (won) {
            hook.reached(Point.MANIFEST_LINKED);
            Durable.sync(directory());
            hook.reached(Point.MANIFEST_DURABLE);
        }
        Files.deleteIfExists(draft);
        return won;
    }

    private boolean link() throws IOException {
        try {
            Files.createLink(target, draft);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (UnsupportedOperationException e) {
            throw new SinkException(
                    "The file system of %s has no hard links, which the sink needs; name another directory."
                            .formatted(directory()),
                    e);
        }
    }

    private Path directory() {
        return Optional.ofNullable(target.getParent()).orElseThrow();
    }
}
