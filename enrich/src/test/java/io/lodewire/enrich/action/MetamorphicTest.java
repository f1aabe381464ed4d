package io.lodewire.enrich.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.Factuality;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.enrich.text.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes to a text of which it is known what they must do to its frames. */
class MetamorphicTest {

    private static final ActionSteps STEPS = new ActionSteps();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 4);
    private static final String BODY = """
            China banned exports of gallium to Japan on Monday.

            The commerce ministry said the ban was an answer to Japanese curbs on exports of chipmaking equipment.

            In April the United States imposed a 25 percent tariff on imports of steel.""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(FILE) Containers in the port of Tianjin. / Reuters",
                "SOURCE: Reuters",
                "Reporting by A. Writer; editing by B. Editor"
            })
    void shouldNotChangeByACaptionOrASignOff(String line) {
        assertThat(frames(BODY + "\n\n" + line, DAY)).isEqualTo(frames(BODY, DAY));
    }

    @Test
    void shouldNotChangeByASectionLabel() {
        assertThat(frames("ASIA PACIFIC\n\n" + BODY, DAY)).isEqualTo(frames(BODY, DAY));
    }

    @Test
    void shouldNotChangeByLineEndsAndQuotes() {
        var body = "China's cabinet \"banned\" exports of gallium, the ministry said.";

        assertThat(frames(body.replace("\n", "\r\n").replace('"', '\u201d').replace('\'', '\u2019'), DAY))
                .isEqualTo(frames(body, DAY));
    }

    @ParameterizedTest
    @CsvSource({"China, CN, India, IN", "China, CN, Russia, RU", "Japan, JP, Germany, DE"})
    void shouldSwapCodesWithCountries(String one, String oneCode, String other, String otherCode) {
        var sentence = "%s banned exports of gallium to Chile, and %s's tariffs on copper took effect.";

        var before = frames(sentence.formatted(one, one), DAY);
        var after = frames(sentence.formatted(other, other), DAY);

        assertThat(after)
                .isEqualTo(before.stream()
                        .map(frame -> frame.replace("[" + oneCode + "]", "[" + otherCode + "]"))
                        .toList());
    }

    @Test
    void shouldShiftDatesWithTheDayOfTheStory() {
        var later = frames("India will ban exports of wheat from December 1.", DAY.plusYears(1));

        assertThat(later)
                .isEqualTo(frames("India will ban exports of wheat from December 1.", DAY).stream()
                        .map(frame -> frame.replace("2025-12-01", "2026-12-01"))
                        .toList());
    }

    @Test
    void shouldGiveTheSameFramesTwice() {
        assertThat(frames(BODY, DAY)).isEqualTo(frames(BODY, DAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China banned exports of gallium.      | China did not ban exports of gallium.",
                "India raised duties on copper.        | India denied that it raised duties on copper.",
                "Chile will raise royalties on copper. | Chile may raise royalties on copper.",
                "Russia limited exports of titanium.   | Russia has never limited exports of titanium.",
                "The EU imposed sanctions on Russia.   | The EU may impose sanctions on Russia."
            })
    void shouldChangeFactualityAndNotTheAction(String plain, String hedged) {
        var before = read(plain, DAY);
        var after = read(hedged, DAY);

        assertThat(after).hasSameSizeAs(before).hasSize(1);
        assertThat(after.get(0).action()).isEqualTo(before.get(0).action());
        assertThat(after.get(0).factuality().value()).isNotEqualTo(Factuality.Value.CT_POS);
        assertThat(after.get(0).status()).isNotEqualTo(Status.IN_FORCE);
    }

    private static List<ActionFrame> read(String body, LocalDate day) {
        return STEPS.read(Story.of("", body, day)).frames();
    }

    /** All that must stay the same: everything but where the words stand. */
    private static List<String> frames(String body, LocalDate day) {
        return read(body, day).stream().map(MetamorphicTest::written).toList();
    }

    private static String written(ActionFrame frame) {
        var parties = frame.parties();
        return String.join(
                " ",
                frame.action(),
                frame.change().name(),
                frame.status().name(),
                frame.factuality().toString(),
                frame.discourse().name(),
                parties.actor().stream()
                        .map(party -> "[" + party.code() + "]")
                        .toList()
                        .toString(),
                parties.target().stream()
                        .map(party -> "[" + party.code() + "]")
                        .toList()
                        .toString(),
                frame.goods().stream()
                        .map(good -> good.id() + good.scope())
                        .toList()
                        .toString(),
                frame.dates().stream()
                        .map(date -> date.kind() + date.time().value())
                        .collect(Collectors.joining(",")),
                frame.tradeDirection().name(),
                frame.supplyEffect().toString());
    }
}
