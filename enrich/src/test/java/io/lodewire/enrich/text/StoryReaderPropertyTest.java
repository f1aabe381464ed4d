package io.lodewire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.lodewire.enrich.text.wire.DateLines;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds of every text, tried on many. */
class StoryReaderPropertyTest {

    private static final int CASES = 2_000;

    private final StoryReader reader = new StoryReader(vocabulary());

    @Test
    void shouldBeCanonicalAfterOnePass() {
        forAll(story -> {
            var once = CanonicalText.of(story);
            var twice = CanonicalText.of(new Story(
                    once.headline().of(once.chars()),
                    once.deck() == null ? null : once.deck().of(once.chars()),
                    once.dateline() == null ? null : once.dateline().of(once.chars()),
                    once.body().of(once.chars()),
                    null,
                    null,
                    List.of()));

            assertThat(twice).isEqualTo(once);
            assertThat(Normalizer.isNormalized(once.chars(), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(once.chars())
                    .doesNotContain("\r", "  ", " \n", "\t", "\u00A0")
                    .doesNotStartWith(" ");
        });
    }

    @Test
    void shouldNotDependOnLineEnds() {
        forAll(story -> {
            var body = story.body().replace("\r\n", "\n").replace('\r', '\n');
            var unix = reader.read(Story.of(story.headline(), body, null));
            var dos = reader.read(Story.of(story.headline(), body.replace("\n", "\r\n"), null));

            assertThat(dos.chars()).isEqualTo(unix.chars());
            assertThat(dos.sentences()).isEqualTo(unix.sentences());
        });
    }

    @Test
    void shouldReadTheSameTwice() {
        forAll(story -> {
            var first = reader.read(story);
            var second = reader.read(story);

            assertThat(second.zones()).isEqualTo(first.zones());
            assertThat(second.sentences()).isEqualTo(first.sentences());
        });
    }

    @Test
    void shouldKeepTokensInOrderAndWhole() {
        forAll(story -> {
            var text = reader.read(story);
            var tokens = text.tokens();
            int end = 0;
            for (int token = 0; token < tokens.count(); token++) {
                assertThat(tokens.begin(token)).isGreaterThanOrEqualTo(end);
                end = tokens.end(token);
                assertThat(end).isGreaterThan(tokens.begin(token));
                assertThat(splitsCharacter(text.chars(), end)).isFalse();
                assertThat(text.words(token, token + 1)).isNotBlank().doesNotContain(" ", "\n");
            }
        });
    }

    @Test
    void shouldPutEveryTokenInOneSentence() {
        forAll(story -> {
            var text = reader.read(story);
            int from = 0;
            int end = 0;
            for (int i = 0; i < text.sentences().size(); i++) {
                var sentence = text.sentences().get(i);
                assertThat(sentence.tokenFrom()).isEqualTo(from);
                assertThat(sentence.tokenTo()).isGreaterThan(from);
                assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(end);
                assertThat(sentence.span().contains(text.span(from, sentence.tokenTo())))
                        .isTrue();
                assertThat(text.tokens().sentence(from)).isEqualTo(i);
                assertThat(text.tokens().followsBarrier(from)).isTrue();
                assertThat(sentence.span().of(text.chars()))
                        .isEqualTo(sentence.span().of(text.chars()).strip());
                from = sentence.tokenTo();
                end = sentence.span().end();
            }
            assertThat(from).isEqualTo(text.tokens().count());
        });
    }

    @Test
    void shouldPutEverySentenceInItsZone() {
        forAll(story -> {
            var text = reader.read(story);
            for (var sentence : text.sentences()) {
                assertThat(text.zones())
                        .anyMatch(zone ->
                                zone.zone() == sentence.zone() && zone.span().contains(sentence.span()));
            }
        });
    }

    @Test
    void shouldLeaveOnlyDatesOutOfZones() {
        forAll(story -> {
            var text = reader.read(story);
            int end = 0;
            for (var zone : text.zones()) {
                assertThat(zone.span().begin()).isGreaterThanOrEqualTo(end);
                assertHoldsNoMoreThanDates(
                        text.chars().substring(end, zone.span().begin()));
                end = zone.span().end();
            }
            assertHoldsNoMoreThanDates(text.chars().substring(end));
        });
    }

    private static void assertHoldsNoMoreThanDates(String gap) {
        assertThat(gap.lines().map(String::strip))
                .allMatch(line -> line.chars().noneMatch(Character::isLetterOrDigit)
                        || DateLines.isDateLine(line, 0, line.length()));
    }

    private static boolean splitsCharacter(String text, int at) {
        return at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static void forAll(Consumer<Story> property) {
        for (int seed = 0; seed < CASES; seed++) {
            var story = new Texts(seed).story();
            try {
                property.accept(story);
            } catch (AssertionError | RuntimeException e) {
                fail("seed " + seed + ": " + story, e);
            }
        }
    }

    private static Vocabulary vocabulary() {
        var vocabulary = new Vocabulary();
        for (var word : List.of("china", "tin", "u.s", "путин", "中", "d'ivoire")) {
            vocabulary.add(word);
        }
        return vocabulary;
    }
}
