package io.lodewire.schemas.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A bundled table: tab-separated, one header line, every row as wide as the header. */
record Table(List<List<String>> rows) {

    Table {
        rows = List.copyOf(rows);
    }

    static Table read(String resource) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var lines =
                    reader.lines().map(line -> List.of(line.split("\t", -1))).toList();
            requireWidth(resource, lines);
            return new Table(lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static void requireWidth(String resource, List<List<String>> lines) {
        var width = lines.get(0).size();
        for (var line : lines) {
            if (line.size() != width) {
                throw new IllegalStateException(resource + ": expected " + width + " columns in " + line);
            }
        }
    }
}
