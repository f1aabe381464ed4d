package io.lodewire.enrich.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.text.Story;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody would write, and that must neither stop nor slow the step. */
class HostileTextTest {

    private static final ActionSteps STEPS = new ActionSteps();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 4);
    private static final String[] WORDS = {
        "China",
        "China's",
        "it",
        "which",
        "that",
        "and",
        "to",
        "not",
        "may",
        "ban",
        "bans",
        "banned",
        "exports",
        "tariffs",
        "on",
        "of",
        "gallium",
        ",",
        ".",
        ";",
        "\"",
        "(",
        ")",
        "if",
        "said",
        "will",
        "the",
        "talks",
        "with",
        "Japan",
        "both countries",
        "its",
        "by",
        "December 1",
        "25%",
        "retaliation",
        "hit back",
        "at",
        "we",
        "they",
        "minister",
        "agreed",
        "deal"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "China banned exports of gallium. ",
                "it banned exports of gallium and ",
                "China, which banned exports, ",
                "which that and to not may ban ",
                "tariffs on tariffs on tariffs of ",
                "both countries held talks. ",
                "We said we said we banned exports. "
            })
    void shouldCostNoMorePerCharacterInALongText(String piece) {
        read(piece.repeat(500));
        long small = nanos(piece.repeat(1_000));

        long large = nanos(piece.repeat(16_000));

        assertThat(large).as("16 times the text").isLessThan(16 * 6 * Math.max(small, 2_000_000));
    }

    @Test
    void shouldSurviveRandomSentencesAndKeepSpansInTheText() {
        long seed = 20251104;
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var body = sentence(random);
            var context = STEPS.context(Story.of("", body, DAY));

            var reading = STEPS.read(context, io.lodewire.enrich.action.rule.RuleTrace.NONE);

            var chars = context.text().chars();
            assertThat(reading.frames())
                    .as("seed %d round %d: %s", seed, round, body)
                    .allSatisfy(frame -> {
                        assertThat(frame.trigger().end()).isLessThanOrEqualTo(chars.length());
                        assertThat(frame.evidence())
                                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(chars.length()));
                        assertThat(frame.evidence())
                                .anySatisfy(span -> assertThat(span.contains(frame.trigger()))
                                        .isTrue());
                    });
        }
    }

    private static String sentence(Random random) {
        var body = new StringBuilder();
        int length = 5 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            body.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return body.toString();
    }

    private static void read(String body) {
        STEPS.read(Story.of("", body, DAY));
    }

    private static long nanos(String body) {
        long before = System.nanoTime();
        read(body);
        return System.nanoTime() - before;
    }
}
