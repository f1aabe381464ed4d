package io.lodewire.broker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder {@code broker} of a data directory, held by one process at a time.
 *
 * <p>Our own lock comes before Kafka's: it must hold already while ports are chosen and the folder is formatted.
 */
final class BrokerDirectory implements AutoCloseable {

    private static final String LOCK = "lodewire.lock";
    private static final String PORTS = "lodewire.ports";

    private final Path path;
    private final FileChannel lock;

    private BrokerDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** As {@link #lastPorts()}, of a data directory that another process may hold. */
    static Ports lastPorts(Path data) {
        return portsNoted(folder(data));
    }

    static BrokerDirectory open(Path data) {
        var path = folder(data);
        try {
            Files.createDirectories(path);
            return new BrokerDirectory(path, lock(data, path.resolve(LOCK)));
        } catch (IOException e) {
            throw new BrokerException("Cannot keep the broker's data in " + data + ": " + e, e);
        }
    }

    Path path() {
        return path;
    }

    /** The pair used last; {@link Ports#NONE} if there is none or the note is damaged. */
    Ports lastPorts() {
        return portsNoted(path);
    }

    void remember(Ports ports) {
        try {
            Files.writeString(path.resolve(PORTS), ports.note());
        } catch (IOException e) {
            throw new BrokerException("Cannot write into " + path + ": " + e, e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new BrokerException("Cannot release " + path + ": " + e, e);
        }
    }

    private static Path folder(Path data) {
        return data.resolve("broker");
    }

    private static Ports portsNoted(Path folder) {
        try {
            return Ports.parse(Files.readString(folder.resolve(PORTS)));
        } catch (IOException e) {
            return Ports.NONE;
        }
    }

    private static FileChannel lock(Path data, Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isHeld(channel)) {
            channel.close();
            throw new BrokerException("Another Lodewire is using " + data + ": stop it, or choose another directory");
        }
        return channel;
    }

    private static boolean isHeld(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
