package io.lodewire.sink.tree;

import io.lodewire.sink.failure.SinkException;
import io.lodewire.sink.tree.CommitHook.Point;
import io.lodewire.sink.tree.Manifest.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves the files of a committed chunk to where readers find them; may be done again, and by several at once. */
final class Publisher {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final Path root;
    private final Syncer syncer;
    private final CommitHook hook;

    Publisher(Path root, Syncer syncer, CommitHook hook) {
        this.root = root;
        this.syncer = syncer;
        this.hook = hook;
    }

    void publish(Manifest manifest) throws IOException {
        var folders = new TreeSet<Path>();
        for (var entry : manifest.files()) {
            var folder =
                    Optional.ofNullable(root.resolve(entry.path()).getParent()).orElseThrow();
            Files.createDirectories(folder);
            move(entry);
            addWithParents(folder, folders);
            hook.reached(Point.FILE_RENAMED);
        }
        syncer.sync(folders);
        hook.reached(Point.FOLDERS_SYNCED);
    }

    private void addWithParents(Path folder, Set<Path> folders) {
        for (var at = Optional.of(folder); at.isPresent(); at = at.map(Path::getParent)) {
            folders.add(at.get());
            if (at.get().equals(root)) {
                return;
            }
        }
    }

    private void move(Entry entry) throws IOException {
        try {
            Files.move(root.resolve(entry.staged()), root.resolve(entry.path()), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            requireFinished(entry);
        }
    }

    private void requireFinished(Entry entry) throws IOException {
        var file = root.resolve(entry.path());
        if (Files.notExists(file)) {
            LOG.warn("{} was written and has been taken away since", file);
        } else if (Files.size(file) != entry.bytes() || !Durable.sha256(file).equals(entry.sha256())) {
            throw new SinkException("%s is not the file that its manifest describes".formatted(file));
        }
    }
}
