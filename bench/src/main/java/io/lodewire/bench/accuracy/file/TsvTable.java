package io.lodewire.bench.accuracy.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Two columns of a tab-separated table as a map; further columns are ignored. */
public final class TsvTable {

    private TsvTable() {}

    /** A table without a header line. */
    public static Map<String, String> read(Path file) {
        return TextLines.with(file, lines -> pairs(lines.map(TextLines.Line::text), file.toString()));
    }

    /** A table that ships beside a class, with one header line. */
    public static Map<String, String> resource(Class<?> beside, String name) {
        var stream = Objects.requireNonNull(beside.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return pairs(reader.lines().skip(1), name);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Map<String, String> pairs(Stream<String> lines, String name) {
        var table = new LinkedHashMap<String, String>();
        lines.map(line -> List.of(line.split("\t", -1))).forEach(cells -> {
            if (cells.size() < 2) {
                throw new InputException(name + ": expected two columns in '" + cells.get(0) + "'");
            }
            table.put(cells.get(0), cells.get(1));
        });
        return table;
    }
}
