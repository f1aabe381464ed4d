package io.lodewire.enrich.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.lodewire.enrich.text.Story;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeReaderTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 4);

    private final DateReading reading = new DateReading();

    static List<DateTable.Row> rows() {
        return DateTable.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void shouldReadTheDatesOfASentence(DateTable.Row row) {
        assertThat(reading.shown(row.story())).isEqualTo(row.dates());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void shouldGiveSpansThatHoldWholeTokens(DateTable.Row row) {
        var text = reading.text(row.story());

        var mentions = reading.read(row.story()).mentions();

        assertThat(mentions).allSatisfy(date -> {
            assertThat(date.span()).isEqualTo(text.span(date.tokenFrom(), date.tokenTo()));
            assertThat(date.phrase().contains(date.span())).isTrue();
        });
    }

    @Test
    void shouldKeepTheBoundOutOfTheSpanAndInThePhrase() {
        var story = Story.of("", "The cabinet must report by December 1.", DAY);
        var text = reading.text(story);

        var date = reading.read(story).mentions().get(0);

        assertThat(date.span().of(text.chars())).isEqualTo("December 1");
        assertThat(date.phrase().of(text.chars())).isEqualTo("by December 1");
    }

    @Test
    void shouldReadNoDateInADatelineOrASignOff() {
        var story = Story.of(
                "Chile raises royalties",
                "SANTIAGO, Nov 4 - Chile raised royalties on Monday.\n\n(Reporting by A. B. on May 3; editing by C. D.)",
                DAY);

        var mentions = reading.read(story).mentions();

        assertThat(mentions).extracting(TimeMention::value).containsExactly("2025-11-03");
    }

    @Test
    void shouldNotCarryARelationIntoTheNextSentence() {
        var story = Story.of("", "It runs from 2020. To 2025 it adds nothing, and in 2026 it ends.", DAY);

        var mentions = reading.read(story).mentions();

        assertThat(mentions).extracting(TimeMention::relation).containsExactly(Relation.FROM, Relation.IN);
    }

    @Test
    void shouldReadNothingInAnEmptyStory() {
        assertThat(reading.read(Story.of("", "", DAY)).mentions()).isEmpty();
    }

    @Test
    void shouldReadALongHostileBodyInLinearTime() {
        var body = "by May 1 and within 30 days of the first quarter of last year to June 1-3 ".repeat(15_000);

        assertTimeout(Duration.ofMinutes(1), () -> reading.read(Story.of("", body, DAY)));
    }

    @Test
    void shouldReadALongBodyOfNumbersInLinearTime() {
        var body = "12345678 1,234,567 ".repeat(150_000);

        assertTimeout(Duration.ofMinutes(1), () -> reading.read(Story.of("", body, DAY)));
    }
}
