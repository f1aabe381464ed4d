package io.lodewire.enrich.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Shifting the story's day shifts every date told from it, and no other. */
class StoryDayTest {

    /** From here to a year on, no leap day lies within reach. */
    private static final LocalDate FIRST = LocalDate.of(2021, 9, 1);

    private static final int DAYS = 170;
    private static final int CASES = 400;
    private static final int WEEKS = 364;
    private static final long SEED = 20261124;

    private final DateReading reading = new DateReading();

    @Test
    void shouldShiftByAYearWithTheStory() {
        var rows = DateTable.rows().stream()
                .filter(row -> !row.text().contains("day") && !row.text().contains("February 29"))
                .toList();
        var random = new Random(SEED);

        for (int i = 0; i < CASES; i++) {
            var text = rows.get(random.nextInt(rows.size())).text();
            var day = FIRST.plusDays(random.nextInt(DAYS));
            var before = read(text, day);
            var after = read(text, day.plusYears(1));

            assertThat(values(after))
                    .as("case %d of seed %d: %s, %s", i, SEED, day, text)
                    .isEqualTo(before.stream().map(StoryDayTest::aYearLater).toList());
        }
    }

    @Test
    void shouldShiftWeekdaysByWeeksWithTheStory() {
        var texts = List.of(
                "Ministers met on Monday.",
                "Ministers will meet on Sunday.",
                "Ministers met last Friday.",
                "Ministers met today.");
        var random = new Random(SEED);

        for (int i = 0; i < CASES; i++) {
            var text = texts.get(i % texts.size());
            var day = FIRST.plusDays(random.nextInt(DAYS));
            var before = LocalDate.parse(read(text, day).get(0).value());
            var after = LocalDate.parse(read(text, day.plusDays(WEEKS)).get(0).value());

            assertThat(after).as("%s, %s", day, text).isEqualTo(before.plusDays(WEEKS));
        }
    }

    @Test
    void shouldLookBackForThePastAndAheadForADeadline() {
        var random = new Random(SEED);

        for (int i = 0; i < CASES; i++) {
            var day = FIRST.plusDays(random.nextInt(10 * DAYS));
            var past =
                    LocalDate.parse(read("Ministers met on Monday.", day).get(0).value());
            var deadline = LocalDate.parse(
                    read("They must report by May 9.", day).get(0).value());

            assertThat(past).isBetween(day.minusDays(6), day);
            assertThat(deadline).isBetween(day, day.plusYears(1));
        }
    }

    @Test
    void shouldReadOnlyFullDatesOfAnUndatedStory() {
        var read = new ArrayList<TimeMention>();
        for (var row : DateTable.rows()) {
            read.addAll(reading.read(new DateTable.Row(null, row.text(), "").story())
                    .mentions());
        }

        assertThat(read).isNotEmpty().noneMatch(TimeMention::yearInferred);
    }

    private List<TimeMention> read(String text, LocalDate day) {
        return reading.read(new DateTable.Row(day, text, "").story()).mentions();
    }

    private static List<String> values(List<TimeMention> mentions) {
        return mentions.stream().map(TimeMention::value).toList();
    }

    private static String aYearLater(TimeMention date) {
        int year = Integer.parseInt(date.value().substring(0, 4));
        return date.yearInferred() ? (year + 1) + date.value().substring(4) : date.value();
    }
}
