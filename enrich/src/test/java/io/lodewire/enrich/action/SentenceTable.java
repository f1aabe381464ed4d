package io.lodewire.enrich.action;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.enrich.text.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences with the frames that they must give: columns id, day, headline, text, frames; frames parted by {@code ;}, and
 * {@code -} for none.
 */
final class SentenceTable {

    /** One sentence. */
    record Row(String id, Story story, List<ExpectedFrame> frames) {
        Row {
            frames = List.copyOf(frames);
        }

        @Override
        public String toString() {
            return id + ": " + story.headline() + story.body();
        }
    }

    private static final LocalDate DAY = LocalDate.of(2025, 11, 4);

    private SentenceTable() {}

    static List<Row> read(String name) {
        var rows = new ArrayList<Row>();
        for (var line : content(name).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("id\t")) {
                rows.add(row(line.split("\t", -1)));
            }
        }
        return rows;
    }

    private static Row row(String[] cells) {
        var day = cells[1].isEmpty() ? DAY : LocalDate.parse(cells[1]);
        var frames = new ArrayList<ExpectedFrame>();
        for (var frame : cells[4].split(" ; ", -1)) {
            if (!frame.equals("-")) {
                frames.add(ExpectedFrame.parse(frame));
            }
        }
        return new Row(cells[0], Story.of(cells[2], cells[3], day), frames);
    }

    private static String content(String name) {
        try (var in = SentenceTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no table " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
