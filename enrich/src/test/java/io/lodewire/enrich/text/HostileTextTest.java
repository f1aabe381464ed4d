package io.lodewire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies made to cost time: anything worse than linear would take hours. */
class HostileTextTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int LONG = 1 << 20;
    private static final int LONGEST = 10 << 20;

    private final StoryReader reader = new StoryReader(new Vocabulary());

    static Stream<String> units() {
        return Stream.of(
                "a'",
                "a.",
                "A.",
                "A. ",
                "1,",
                "(",
                "(a\n\n",
                "A (b\n\n",
                "\"",
                "\"a\n\n",
                "* a\n",
                "- a\n",
                " / ",
                "a\n ",
                "Reuter\n",
                "About A A\n\n",
                "By A\n\n",
                "Nov 4, 2025\n",
                "A A ",
                "1 vs 2\n",
                "e.g. ",
                "U.S. In ",
                "! \"x\" ",
                "\u4E2D",
                "\u3002",
                "\u0301",
                "\uD800",
                "\uD83D\uDE00",
                "\u05D0\u0301",
                "READ MORE: a\n\n");
    }

    @ParameterizedTest
    @MethodSource("units")
    void shouldReadRepetitionsInTime(String unit) {
        var body = unit.repeat(LONG / unit.length());

        var text = assertTimeoutPreemptively(LIMIT, () -> reader.read(Story.of("x", body, null)));

        assertThat(text.chars()).hasSizeLessThanOrEqualTo(body.length() + 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "'", "\n"})
    void shouldReadTenMillionOfOneSign(String sign) {
        var body = "x." + sign.repeat(LONGEST) + "x.";

        var text = assertTimeoutPreemptively(LIMIT, () -> reader.read(Story.of("", body, null)));

        assertThat(text.tokens().count()).isLessThanOrEqualTo(2);
        assertThat(text.zones()).extracting(ZoneSpan::zone).isSubsetOf(List.of(Zone.LEAD, Zone.BODY));
    }
}
