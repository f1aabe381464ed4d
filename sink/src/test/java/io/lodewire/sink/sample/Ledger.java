package io.lodewire.sink.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Counts what stands in an output directory, with code of its own: it shares nothing with the sink that it checks. */
public final class Ledger {

    private static final Pattern EVENT_ID = Pattern.compile("^\\{\"eventId\":\"([^\"]*)\"");

    private Ledger() {}

    /** The finished files below a directory, hidden directories left out, in the order of their paths. */
    public static List<Path> files(Path out) {
        try (var paths = Files.walk(out)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !out.relativize(path).toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of the finished files below the directory. */
    public static List<String> paths(Path out) {
        return files(out).stream().map(file -> out.relativize(file).toString()).toList();
    }

    /** How often each event id stands in the files of a folder. */
    public static Map<String, Integer> counts(Path out, String folder) {
        var counts = new TreeMap<String, Integer>();
        if (Files.exists(out.resolve(folder))) {
            files(out.resolve(folder)).forEach(file -> ids(file).forEach(id -> counts.merge(id, 1, Integer::sum)));
        }
        return counts;
    }

    /** As {@link #counts}, of Parquet files and as DuckDB counts them. */
    public static Map<String, Integer> tableCounts(Path out, String folder) {
        var counts = new TreeMap<String, Integer>();
        DuckDb.query("SELECT eventId, count(*) FROM '%s/**/*.parquet' GROUP BY 1".formatted(out.resolve(folder)))
                .forEach(row -> counts.put(row.split(" \\| ", 2)[0], Integer.valueOf(row.split(" \\| ", 2)[1])));
        return counts;
    }

    /** The event ids of a file in its order; every line must be whole. */
    public static List<String> ids(Path file) {
        try {
            return Files.readAllLines(file).stream().map(Ledger::id).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(String line) {
        var matcher = EVENT_ID.matcher(line);
        if (!matcher.find() || !line.endsWith("}")) {
            throw new AssertionError("no whole event: " + line);
        }
        return matcher.group(1);
    }
}
