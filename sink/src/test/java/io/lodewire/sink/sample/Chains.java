package io.lodewire.sink.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the manifests of an output directory with code of its own and checks that they leave no gap. */
public final class Chains {

    private static final Pattern NAME = Pattern.compile("(.*-p\\d+)-(\\d{12})\\.json");
    private static final Pattern NEXT = Pattern.compile("\"next\":(\\d+)");
    private static final Pattern RECORDS = Pattern.compile("\"next\":\\d+,\"records\":(\\d+)");

    private Chains() {}

    /** The number of records in all chunks; fails if a chunk does not begin where the one before it ended. */
    public static long records(Path out) throws IOException {
        var next = new TreeMap<String, Long>();
        long records = 0;
        for (var manifest : manifests(out).entrySet()) {
            var name = NAME.matcher(manifest.getKey());
            if (!name.matches()) {
                throw new AssertionError(manifest.getKey());
            }
            var first = Long.parseLong(name.group(2));
            if (next.getOrDefault(name.group(1), 0L) != first) {
                throw new AssertionError("a gap before " + manifest.getKey());
            }
            next.put(name.group(1), number(NEXT, manifest.getValue()));
            records += number(RECORDS, manifest.getValue());
        }
        return records;
    }

    private static Map<String, String> manifests(Path out) throws IOException {
        var manifests = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(out.resolve(".manifest"), "*.json")) {
            for (var file : files) {
                manifests.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return manifests;
    }

    private static long number(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return Long.parseLong(matcher.group(1));
    }
}
