package io.lodewire.enrich.time;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lodewire.enrich.text.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of {@code dates.tsv}. */
final class DateTable {

    /** One sentence and what is to be read in it. */
    record Row(@Nullable LocalDate day, String text, String dates) {

        Story story() {
            return text.endsWith(".") ? Story.of("", text, day) : Story.of(text, "", day);
        }
    }

    private DateTable() {}

    static List<Row> rows() {
        try (var in = Objects.requireNonNull(DateTable.class.getResourceAsStream("dates.tsv"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(DateTable::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        var day = line.substring(0, first);
        return new Row(
                day.equals("-") ? null : LocalDate.parse(day),
                line.substring(first + 1, second),
                line.substring(second + 1));
    }
}
