package io.lodewire.enrich.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.Party;
import io.lodewire.enrich.text.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The article of which the project began; skipped where it is not at hand. */
class SeedArticleTest {

    private static final Path FILE = Path.of("..", "..", "shared", "data", "seed-article.txt");
    private static final List<String> CORE = List.of(
            "strategy change=INTRODUCE status=ORDERED factuality=CT_POS source=AUTHOR discourse=NEWS actor=RU addressee=RU"
                    + " target=- partner=- good=rare-earths scope=EXPLICIT date=ANNOUNCED:2025-11-04+DEADLINE:2025-12-01"
                    + " direction=SUPPORTIVE supply=EXPANDS",
            "transport-link change=INTRODUCE status=ORDERED factuality=CT_POS source=AUTHOR discourse=NEWS actor=RU"
                    + " addressee=RU partner=CN+KP good=- date=- direction=SUPPORTIVE supply=NONE",
            "resource-agreement change=INTRODUCE status=SIGNED factuality=CT_POS source=AUTHOR discourse=BACKGROUND"
                    + " actor=US partner=UA beneficiary=US good=minerals scope=GENERIC date=SIGNED:2025-04"
                    + " term=INVESTMENT_FUND+PREFERENTIAL_ACCESS direction=NEUTRAL supply=DIVERTS",
            "export-restriction change=INTRODUCE status=IN_FORCE factuality=CT_POS source=AUTHOR discourse=BACKGROUND"
                    + " actor=CN target=US good=rare-earths scope=COREF date=IN_FORCE:2025 direction=RESTRICTIVE"
                    + " supply=TIGHTENS link=RETALIATES_FOR");
    private static final List<String> OTHERS = List.of(
            "logistics-hub actor=RU good=-",
            "transport-link actor=RU partner=KP good=- date=DEADLINE:2026",
            "offer-or-talks actor=RU good=rare-earths",
            "import-tariff actor=US good=-",
            "sanctions actor=XW-WEST target=RU good=-");

    private final ActionSteps steps = new ActionSteps();

    @Test
    void shouldFindTheCoreActionsInEverySlot() throws IOException {
        var frames = steps.read(story()).frames();

        assertThat(CORE.stream().map(ExpectedFrame::parse).toList())
                .allSatisfy(wanted -> assertThat(nearest(wanted, frames)).isEmpty());
    }

    @Test
    void shouldFindMostOfTheOtherActionsAndNothingElse() throws IOException {
        var frames = steps.read(story()).frames();

        assertThat(OTHERS.stream()
                        .map(ExpectedFrame::parse)
                        .filter(wanted -> nearest(wanted, frames).isEmpty()))
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(frames).hasSizeLessThanOrEqualTo(CORE.size() + OTHERS.size());
    }

    @Test
    void shouldSliceEverySpanToWordsOfTheText() throws IOException {
        var context = steps.context(story());

        for (var frame : steps.read(story()).frames()) {
            assertThat(frame.evidence())
                    .allSatisfy(
                            span -> assertThat(span.of(context.text().chars())).isNotBlank());
            frame.parties()
                    .all()
                    .map(Party::span)
                    .flatMap(Stream::ofNullable)
                    .forEach(slot -> assertThat(frame.evidence())
                            .anySatisfy(span -> assertThat(span.contains(slot)).isTrue()));
        }
    }

    /** What differs in the frame that is nearest to the wanted one. */
    private static List<String> nearest(ExpectedFrame wanted, List<ActionFrame> frames) {
        return frames.stream()
                .map(wanted::differences)
                .min((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(List.of("no frame at all"));
    }

    private static Story story() throws IOException {
        assumeThat(FILE).as("the shared folder").exists();
        var lines = Files.readString(FILE, UTF_8).split("\n", -1);
        var body = String.join("\n", List.of(lines).subList(3, lines.length));
        return new Story(lines[1], lines[2], null, body, "en", LocalDate.of(2025, 11, 4), List.of());
    }
}
