package io.lodewire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ends of sentences, as {@code sentences.txt} marks them. */
class SentenceGoldenTest {

    private final StoryReader reader = new StoryReader(new Vocabulary());

    static Stream<String> paragraphs() {
        return GoldenStory.lines("sentences.txt").stream().filter(line -> !line.isBlank());
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void shouldEndSentences(String marked) {
        var text = reader.read(Story.of("", marked.replace("|", ""), null));

        var sentences =
                text.sentences().stream().map(sentence -> sentence.span().of(text.chars()));

        assertThat(sentences.collect(Collectors.joining("|")))
                .isEqualTo(Stream.of(marked.split("\\|")).map(String::strip).collect(Collectors.joining("|")));
    }
}
