package io.lodewire.sink.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.sink.failure.SinkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The output directory, opened by one instance of the sink; others may have it open too. */
public final class OutputTree implements AutoCloseable {

    private final Path root;
    private final CommitHook hook;
    private final Syncer syncer = new Syncer();
    private final Publisher publisher;
    private final Staging staging;
    private final String id;

    private OutputTree(Path root, CommitHook hook) throws IOException {
        this.root = root.toAbsolutePath().normalize();
        this.hook = hook;
        this.publisher = new Publisher(this.root, syncer, hook);
        Files.createDirectories(this.root);
        Durable.createDirectories(this.root, manifests().resolve("folders"));
        Durable.createDirectories(this.root, this.root.resolve(".staging"));
        this.staging = Staging.open(this.root.resolve(".staging"));
        this.id = once(manifests().resolve("tree"), UUID.randomUUID().toString().substring(0, 8));
    }

    /** Opens the directory, creating it if need be, and finishes what instances that have died left behind. */
    public static OutputTree open(Path root) throws IOException {
        return open(root, CommitHook.NONE);
    }

    static OutputTree open(Path root, CommitHook hook) throws IOException {
        var tree = new OutputTree(root, hook);
        tree.sweep();
        return tree;
    }

    /** An id that this directory keeps for as long as it exists. */
    public String id() {
        return id;
    }

    /** Finishes what instances that have died left behind. */
    public void sweep() throws IOException {
        staging.sweep(this::settle);
    }

    /** Takes a folder for the events of one topic; a folder never holds those of two. */
    public void claim(String folder, String topic) throws IOException {
        var owner = once(manifests().resolve("folders").resolve(folder), topic);
        if (!owner.equals(topic)) {
            throw new SinkException("%s holds events of %s, so those of %s cannot go there. "
                            .formatted(root.resolve(folder), owner, topic)
                    + "Give the route another folder or name another output directory.");
        }
    }

    public Chain chain(Origin origin) {
        return new Chain(origin, this);
    }

    Path root() {
        return root;
    }

    Path manifests() {
        return root.resolve(".manifest");
    }

    Path manifest(String chunk) {
        return manifests().resolve(chunk + ".json");
    }

    CommitHook hook() {
        return hook;
    }

    Syncer syncer() {
        return syncer;
    }

    Publisher publisher() {
        return publisher;
    }

    Staging staging() {
        return staging;
    }

    private String once(Path file, String content) throws IOException {
        if (Files.notExists(file)) {
            new WriteOnce(file, staging.instance(), CommitHook.NONE).create(content.getBytes(UTF_8));
        }
        return Files.readString(file);
    }

    private void settle(String instance, Path directory) throws IOException {
        try (var chunks = Files.list(directory)) {
            for (var chunk : chunks.toList()) {
                var manifest = manifest(chunk.getFileName().toString());
                if (Files.exists(manifest)
                        && ManifestJson.read(manifest).instance().equals(instance)) {
                    publisher.publish(ManifestJson.read(manifest));
                }
            }
        }
        try (var drafts = Files.newDirectoryStream(manifests(), "*." + instance + ".tmp")) {
            for (var draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }

    @Override
    public void close() throws IOException {
        syncer.close();
        staging.close();
    }
}
