package io.lodewire.app.replay;

import io.lodewire.ingest.replay.Spool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The directory of one run: its facts, its spool, its state, its result and, unless told otherwise, its files. */
public final class RunDirectory {

    private static final String FACTS = "run.properties";
    private static final String RESULT = "result.properties";

    private final RunId id;
    private final Path path;

    private RunDirectory(RunId id, Path path) {
        this.id = id;
        this.path = path;
    }

    /** The directory of a run below Lodewire's data; it need not exist. */
    public static RunDirectory of(Path data, RunId id) {
        return new RunDirectory(id, data.resolve("replay").resolve(id.text()));
    }

    /** All runs below Lodewire's data, by name. */
    public static List<RunDirectory> all(Path data) throws IOException {
        var runs = data.resolve("replay");
        if (Files.notExists(runs)) {
            return List.of();
        }
        try (var entries = Files.list(runs)) {
            return entries.filter(entry -> Files.exists(entry.resolve(FACTS)))
                    .sorted()
                    .map(entry -> new RunDirectory(new RunId(entry.getFileName().toString()), entry))
                    .toList();
        }
    }

    public RunId id() {
        return id;
    }

    public Path path() {
        return path;
    }

    Path spool() {
        return path.resolve("spool");
    }

    /** Whether the run was begun. */
    public boolean exists() {
        return Files.exists(path.resolve(FACTS));
    }

    /** What the run is; a run that was never begun is an exception. */
    public RunFacts facts() throws IOException {
        if (!exists()) {
            throw new IOException("no run is called '%s'; 'lodewire replay list' shows those there are".formatted(id));
        }
        var lines = new TreeMap<String, String>();
        read(FACTS).forEach((name, value) -> lines.put(name.toString(), value.toString()));
        return RunFacts.of(id, lines);
    }

    /** Writes down what the run is: from now on it exists. */
    public void begin(RunFacts facts) throws IOException {
        write(FACTS, facts.lines());
    }

    /** What the run came to; empty while it is not finished. */
    public Optional<RunResult> result() throws IOException {
        return Files.exists(path.resolve(RESULT)) ? Optional.of(RunResult.of(read(RESULT))) : Optional.empty();
    }

    void finish(RunResult result) throws IOException {
        write(RESULT, result.lines());
    }

    /** Where it stands, in a word for a person. */
    public String state() throws IOException {
        if (result().isPresent()) {
            return "finished";
        }
        return Spool.find(spool()).isPresent() ? "unfinished" : "not sorted";
    }

    void delete() throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (var entries = Files.walk(path)) {
            for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }

    private Properties read(String name) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(path.resolve(name))) {
            properties.load(in);
        }
        return properties;
    }

    /** By a rename, so that nobody ever reads half of it. */
    private void write(String name, Map<String, String> lines) throws IOException {
        Files.createDirectories(path);
        var properties = new Properties();
        properties.putAll(lines);
        var unfinished = path.resolve(name + ".unfinished");
        try (var out = Files.newBufferedWriter(unfinished)) {
            properties.store(out, null);
        }
        Files.move(unfinished, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
}
