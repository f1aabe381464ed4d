package io.lodewire.sink.inventory;

import io.lodewire.sink.tree.Durable;
import io.lodewire.sink.tree.Manifest;
import io.lodewire.sink.tree.Manifest.Entry;
import io.lodewire.sink.tree.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds an output directory against its manifests: no offset left out, every file there and as it was written. */
public final class Verification {

    private final Path out;

    public Verification(Path out) {
        this.out = out;
    }

    /** What is wrong, one line each; empty when all is well. */
    public List<String> problems() throws IOException {
        var found = finishedFiles(); // Before the manifests: a file appears only after its manifest.
        var inventory = Inventory.of(out);
        var problems = new ArrayList<String>();
        inventory.byOrigin().forEach((origin, chain) -> problems.addAll(gaps(origin, chain)));
        for (var entry : inventory.entries()) {
            damage(entry).ifPresent(problem -> problems.add(entry.path() + " " + problem));
        }
        var known = inventory.entries().stream().map(Entry::path).collect(Collectors.toUnmodifiableSet());
        found.stream()
                .filter(file -> !known.contains(file))
                .map(file -> file + " is in no manifest")
                .forEach(problems::add);
        return problems;
    }

    private static List<String> gaps(Origin origin, List<Manifest> chain) {
        var gaps = new ArrayList<String>();
        var next = 0L;
        for (var manifest : chain) {
            if (manifest.first() != next) {
                gaps.add("%s: offsets from %d to %d are in no chunk".formatted(origin, next, manifest.first() - 1));
            }
            next = manifest.next();
        }
        return gaps;
    }

    private Optional<String> damage(Entry entry) throws IOException {
        var file = out.resolve(entry.path());
        try {
            if (Files.size(file) != entry.bytes()) {
                return Optional.of("has %d bytes, but %d were written".formatted(Files.size(file), entry.bytes()));
            }
            return Durable.sha256(file).equals(entry.sha256())
                    ? Optional.empty()
                    : Optional.of("does not hold what was written");
        } catch (NoSuchFileException e) {
            return isOnItsWay(entry) ? Optional.empty() : Optional.of("is gone");
        }
    }

    /** Committed a moment ago and not in place yet; or it was moved there while we looked. */
    private boolean isOnItsWay(Entry entry) {
        return Files.exists(out.resolve(entry.staged())) || Files.exists(out.resolve(entry.path()));
    }

    private Set<String> finishedFiles() throws IOException {
        if (Files.notExists(out)) {
            return Set.of();
        }
        try (var files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .filter(file -> !file.startsWith("."))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
