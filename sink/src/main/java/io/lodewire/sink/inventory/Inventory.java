package io.lodewire.sink.inventory;

import io.lodewire.sink.failure.SinkException;
import io.lodewire.sink.tree.Manifest;
import io.lodewire.sink.tree.Manifest.Entry;
import io.lodewire.sink.tree.ManifestJson;
import io.lodewire.sink.tree.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The manifests of an output directory as they are at one moment. */
public final class Inventory {

    private static final Comparator<Manifest> IN_ORDER = Comparator.comparing(
                    (Manifest manifest) -> manifest.origin().topic())
            .thenComparing(manifest -> manifest.origin().partition())
            .thenComparing(Manifest::first);

    private final List<Manifest> manifests;

    private Inventory(List<Manifest> manifests) {
        this.manifests = manifests;
    }

    /** Reads all manifests below an output directory. */
    public static Inventory of(Path out) throws IOException {
        var directory = out.resolve(".manifest");
        if (!Files.isDirectory(directory)) {
            throw new SinkException("%s is no output directory of a sink: it holds no manifests.".formatted(out));
        }
        var manifests = new ArrayList<Manifest>();
        try (var files = Files.newDirectoryStream(directory, "*.json")) {
            for (var file : files) {
                manifests.add(ManifestJson.read(file));
            }
        }
        manifests.sort(IN_ORDER);
        return new Inventory(List.copyOf(manifests));
    }

    /** Folder by folder, in the order of their names. */
    public List<FolderSummary> folders() {
        var folders = entries().stream()
                .collect(Collectors.groupingBy(entry -> part(entry, 0), TreeMap::new, Collectors.toList()));
        return folders.entrySet().stream()
                .map(folder -> summary(folder.getKey(), folder.getValue()))
                .toList();
    }

    /** Partition by partition. */
    public List<ChainSummary> chains() {
        return byOrigin().values().stream().map(Inventory::summary).toList();
    }

    /** The manifests of each partition in the order of their offsets. */
    Map<Origin, List<Manifest>> byOrigin() {
        return manifests.stream()
                .collect(Collectors.groupingBy(Manifest::origin, LinkedHashMap::new, Collectors.toList()));
    }

    /** All files that count. */
    List<Entry> entries() {
        return manifests.stream().flatMap(manifest -> manifest.files().stream()).toList();
    }

    private static FolderSummary summary(String folder, List<Entry> entries) {
        return new FolderSummary(
                folder,
                entries.stream().map(entry -> part(entry, 1)).distinct().count(),
                entries.size(),
                entries.stream().mapToLong(Entry::records).sum(),
                entries.stream().mapToLong(Entry::bytes).sum());
    }

    private static ChainSummary summary(List<Manifest> chain) {
        var last = chain.get(chain.size() - 1);
        return new ChainSummary(
                last.origin().topic(),
                last.origin().partition(),
                chain.size(),
                last.next(),
                chain.stream().mapToLong(Manifest::records).sum(),
                chain.stream().mapToLong(Manifest::setAside).sum());
    }

    /** A part of a path such as FOLDER/dt=2025-11-04/FILE. */
    private static String part(Entry entry, int index) {
        return Path.of(entry.path()).getName(index).toString();
    }
}
