package io.lodewire.app.replay.diff;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The enriched articles in a run's finished files. */
final class RunFiles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOPIC = "news.enriched.v1";

    private final Path folder;

    RunFiles(Path out) {
        this.folder = out.resolve(TOPIC);
    }

    void forEach(Consumer<TaggedStory> action) throws IOException {
        for (var file : files()) {
            try (var lines = Files.newBufferedReader(file)) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    action.accept(TaggedStory.of(JSON.readTree(line)));
                }
            }
        }
    }

    private List<Path> files() throws IOException {
        if (Files.notExists(folder)) {
            throw new IOException("the run has no files under " + folder);
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }
}
