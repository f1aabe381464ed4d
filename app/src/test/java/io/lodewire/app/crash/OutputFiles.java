package io.lodewire.app.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a reader sees of the sink's files of one topic: the finished ones, line by line. */
record OutputFiles(Path out, String topic) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One id for each line. */
    List<String> ids(Function<JsonNode, String> idOf) {
        var ids = new ArrayList<String>();
        for (var file : finished()) {
            try (var lines = Files.lines(file)) {
                lines.map(OutputFiles::parse).map(idOf).forEach(ids::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ids;
    }

    private List<Path> finished() {
        var folder = out.resolve(topic);
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException("a finished file holds a broken line: " + line, e);
        }
    }
}
