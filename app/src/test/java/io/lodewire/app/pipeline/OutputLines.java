package io.lodewire.app.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The lines of the finished files of one topic. */
public record OutputLines(Path out, String topic) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** How many there are. */
    public long count() {
        return lines().count();
    }

    /** Sorted, without the fields that depend on when and how a story ran, which the contract leaves out. */
    public List<String> comparable() {
        return lines().map(OutputLines::withoutCircumstances).sorted().toList();
    }

    private Stream<String> lines() {
        var folder = out.resolve(topic);
        if (Files.notExists(folder)) {
            return Stream.empty();
        }
        try (var files = Files.walk(folder)) {
            var finished =
                    files.filter(file -> file.toString().endsWith(".jsonl")).toList();
            return finished.stream().flatMap(OutputLines::linesOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutCircumstances(String line) {
        try {
            var event = (ObjectNode) JSON.readTree(line);
            ((ObjectNode) event.get("article")).remove(List.of("receivedAt", "source", "runId"));
            ((ObjectNode) event.get("provenance")).remove(List.of("enrichedAt", "replay"));
            return JSON.writeValueAsString(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
