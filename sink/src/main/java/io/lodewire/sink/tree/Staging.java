package io.lodewire.sink.tree;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The place where one instance writes what nobody may see yet, held by a lock for as long as the instance lives.
 *
 * <p>The lock file is locked before the directory appears, so a directory whose lock is free belongs to the dead. Closing
 * any handle on a locked file would drop the locks of the whole process; instances of this very process are therefore
 * known by their name and never tried.
 */
final class Staging implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Staging.class);
    private static final String LOCK = ".lock";

    private final Path root;
    private final String instance;
    private final FileChannel lock;

    private Staging(Path root, String instance, FileChannel lock) {
        this.root = root;
        this.instance = instance;
        this.lock = lock;
    }

    static Staging open(Path root) throws IOException {
        var instance = process() + UUID.randomUUID().toString().substring(0, 8);
        var lock = FileChannel.open(
                root.resolve(instance + LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new IOException("somebody else holds " + instance + LOCK);
        }
        Files.createDirectory(root.resolve(instance));
        Durable.sync(root);
        return new Staging(root, instance, lock);
    }

    String instance() {
        return instance;
    }

    /** The directory for the files of a chunk. */
    Path chunk(String name) {
        return directory().resolve(name);
    }

    Path directory() {
        return root.resolve(instance);
    }

    /** Hands each directory of an instance that no longer lives to the undertaker, then deletes it. */
    void sweep(Undertaker undertaker) throws IOException {
        for (var name : instances()) {
            if (!name.startsWith(process())) {
                bury(name, undertaker);
            }
        }
    }

    private void bury(String name, Undertaker undertaker) throws IOException {
        var lockFile = root.resolve(name + LOCK);
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                LOG.info("clearing up after {}, which did not end in order", name);
                undertaker.settle(name, root.resolve(name));
                Durable.deleteTree(root.resolve(name));
                Files.deleteIfExists(lockFile);
            }
        } catch (NoSuchFileException e) {
            LOG.debug("{} is cleared up already", name);
        } catch (OverlappingFileLockException e) {
            LOG.debug("{} lives", name);
        }
    }

    private List<String> instances() throws IOException {
        try (var children = Files.list(root)) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Gives up the lock; files that are still there are left to the next instance. */
    @Override
    public void close() throws IOException {
        try (var children = Files.list(directory())) {
            if (children.findAny().isEmpty()) {
                Files.delete(directory());
                Files.delete(root.resolve(instance + LOCK));
            }
        } finally {
            lock.close();
        }
    }

    private static String process() {
        var process = ProcessHandle.current();
        var started =
                process.info().startInstant().map(time -> time.toEpochMilli()).orElse(0L);
        return "%d-%d-".formatted(process.pid(), started);
    }

    /** Finishes what a dead instance has left undone. */
    interface Undertaker {

        void settle(String instance, Path directory) throws IOException;
    }
}
