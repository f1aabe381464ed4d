package io.lodewire.ingest.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a spool holds.
 *
 * @param items stories and others
 * @param undated stories that say no time
 * @param first time of a story; null when none has one
 * @param last time of a story; null when none has one
 */
public record SpoolSummary(
        long items,
        long stories,
        long undated,
        @Nullable Instant first,
        @Nullable Instant last) {

    static final SpoolSummary EMPTY = new SpoolSummary(0, 0, 0, null, null);

    SpoolSummary plus(PlacedItem placed) {
        var isStory = placed.item().fold(story -> true, aside -> false, malformed -> false);
        if (!isStory) {
            return new SpoolSummary(items + 1, stories, undated, first, last);
        }
        return placed.time()
                .map(time -> new SpoolSummary(items + 1, stories + 1, undated, earlier(time), later(time)))
                .orElseGet(() -> new SpoolSummary(items + 1, stories + 1, undated + 1, first, last));
    }

    void write(Path file) throws IOException {
        var properties = new Properties();
        properties.setProperty("items", Long.toString(items));
        properties.setProperty("stories", Long.toString(stories));
        properties.setProperty("undated", Long.toString(undated));
        if (first != null && last != null) {
            properties.setProperty("first", first.toString());
            properties.setProperty("last", last.toString());
        }
        try (var out = Files.newBufferedWriter(file)) {
            properties.store(out, null);
        }
    }

    static SpoolSummary read(Path file) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return new SpoolSummary(
                Long.parseLong(properties.getProperty("items")),
                Long.parseLong(properties.getProperty("stories")),
                Long.parseLong(properties.getProperty("undated")),
                time(properties.getProperty("first")),
                time(properties.getProperty("last")));
    }

    private Instant earlier(Instant time) {
        return first == null || time.isBefore(first) ? time : first;
    }

    private Instant later(Instant time) {
        return last == null || time.isAfter(last) ? time : last;
    }

    private static @Nullable Instant time(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
