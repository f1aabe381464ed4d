package io.lodewire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Zones and sentences of whole stories, as {@code zones.txt} has them. */
class ZoneGoldenTest {

    private final StoryReader reader = new StoryReader(new Vocabulary());

    static Stream<GoldenStory> stories() {
        return GoldenStory.all().stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void shouldReadZonesAndSentences(GoldenStory golden) {
        var text = reader.read(golden.story());

        assertThat(sentences(text)).isEqualTo(golden.sentences());
    }

    @ParameterizedTest
    @MethodSource("stories")
    void shouldReadTheSameFromLinesOfAnyEnd(GoldenStory golden) {
        var story = golden.story();
        var crlf = new Story(
                story.headline(),
                story.deck(),
                story.dateline(),
                story.body().replace("\n", "\r\n"),
                null,
                null,
                List.of());

        assertThat(sentences(reader.read(crlf))).isEqualTo(golden.sentences());
    }

    private static List<String> sentences(StoryText text) {
        return text.sentences().stream()
                .map(sentence -> zone(sentence) + "\t"
                        + sentence.span().of(text.chars()).replace("\n ", " ").replace('\n', ' '))
                .toList();
    }

    /** A body's boilerplate is told apart by a sign. */
    private static String zone(Sentence sentence) {
        boolean marked = sentence.zone() == Zone.BODY && sentence.discourse() == Discourse.BOILERPLATE;
        return marked ? "BODY~" : sentence.zone().name();
    }
}
