package io.lodewire.sink.tree;

import io.lodewire.sink.failure.SinkException;
import io.lodewire.sink.tree.CommitHook.Point;
import io.lodewire.sink.tree.Manifest.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The chunks of one partition, each beginning where the one before it ended.
 *
 * <p>The first chunk always begins at offset 0, whatever the oldest offset is by then, and a manifest is created once under
 * the name of its first offset. So two sinks that both believe they own the partition meet at the same name, one of them
 * loses, and the chain never forks.
 */
public final class Chain {

    private final Origin origin;
    private final OutputTree tree;

    Chain(Origin origin, OutputTree tree) {
        this.origin = origin;
        this.tree = tree;
    }

    /** Finishes a chunk that was committed but not yet visible; the offset to go on from, none for a new chain. */
    public OptionalLong recover() throws IOException {
        var head = head();
        if (head.isEmpty()) {
            return OptionalLong.empty();
        }
        requireSameTopic(head.get());
        tree.publisher().publish(head.get());
        return OptionalLong.of(head.get().next());
    }

    /** A directory for the files of the chunk that begins at the offset, empty. */
    public Path stage(long first) throws IOException {
        var directory = tree.staging().chunk(origin.chunk(first));
        Durable.deleteTree(directory);
        Files.createDirectories(directory);
        return directory;
    }

    /** Drops the staged files of a chunk that was not committed. */
    public void discard(long first) throws IOException {
        Durable.deleteTree(tree.staging().chunk(origin.chunk(first)));
    }

    /** Commits and publishes; false when another sink has committed a chunk at this place, and nothing was done. */
    public boolean commit(Draft draft) throws IOException {
        var manifest = manifest(draft);
        sync(draft);
        var created = new WriteOnce(
                        tree.manifest(manifest.chunk()), tree.staging().instance(), tree.hook())
                .create(ManifestJson.write(manifest));
        if (created) {
            tree.publisher().publish(manifest);
        }
        discard(draft.first());
        tree.hook().reached(Point.STAGING_CLEARED);
        return created;
    }

    private void sync(Draft draft) throws IOException {
        var files = draft.files().stream().map(StagedFile::path).toList();
        tree.syncer().sync(files);
        tree.hook().reached(Point.FILES_SYNCED);
        if (!files.isEmpty()) {
            var directory = tree.staging().chunk(origin.chunk(draft.first()));
            tree.syncer().sync(List.of(directory, tree.staging().directory()));
        }
        tree.hook().reached(Point.STAGING_SYNCED);
    }

    private Manifest manifest(Draft draft) throws IOException {
        return new Manifest(
                Manifest.FORMAT,
                origin,
                tree.staging().instance(),
                draft.first(),
                draft.next(),
                draft.records(),
                draft.setAside(),
                entries(draft));
    }

    private List<Entry> entries(Draft draft) throws IOException {
        var entries = new ArrayList<Entry>();
        for (var file : draft.files()) {
            var name = origin.fileName(draft.first(), draft.next() - 1, file);
            entries.add(new Entry(
                    file.folder() + "/" + name,
                    tree.root().relativize(file.path()).toString(),
                    Files.size(file.path()),
                    Durable.sha256(file.path()),
                    file.records()));
        }
        return entries;
    }

    private Optional<Manifest> head() throws IOException {
        var names = origin.manifestNames();
        try (var manifests = Files.list(tree.manifests())) {
            var newest = manifests
                    .filter(path -> names.matcher(path.getFileName().toString()).matches())
                    .max(Comparator.comparing(
                                    (Path path) -> path.getFileName().toString().length())
                            .thenComparing(path -> path.getFileName().toString()));
            return newest.isEmpty() ? Optional.empty() : Optional.of(ManifestJson.read(newest.get()));
        }
    }

    private void requireSameTopic(Manifest head) {
        var before = head.origin();
        if (!before.clusterId().equals(origin.clusterId())) {
            throw new SinkException(
                    "%s holds files of %s from another Kafka cluster (%s, this one is %s). Name another directory."
                            .formatted(tree.root(), origin, before.clusterId(), origin.clusterId()));
        }
        if (!before.topicId().equals(origin.topicId())) {
            throw new SinkException(
                    "%s was deleted and created again since %s was written, so its offsets mean other events now. "
                                    .formatted(origin.topic(), tree.root())
                            + "Name another directory.");
        }
    }
}
