package io.lodewire.enrich.action.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.enrich.text.Story;
import io.lodewire.enrich.text.StoryReader;
import io.lodewire.enrich.text.Vocabulary;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WordLexiconTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final WordLexicon words = WordLexicon.read(vocabulary);

    @Test
    void shouldFindTheLongestPhrase() {
        var phrase = phraseAt("road map", 0);

        assertThat(phrase.length()).isEqualTo(2);
        assertThat(phrase.word().is(words.classes().id("strategy"))).isTrue();
    }

    @Test
    void shouldKnowAWordInEachOfItsForms() {
        assertThat(phraseAt("imposed", 0).word().canBe(Form.PAST)).isTrue();
        assertThat(phraseAt("imposing", 0).word().canBe(Form.ING)).isTrue();
        assertThat(phraseAt("tariffs", 0).word().canBe(Form.PLURAL)).isTrue();
    }

    @Test
    void shouldJoinTheReadingsOfOneSpelling() {
        var cut = phraseAt("cut", 0).word();

        assertThat(cut.canBeVerb()).isTrue();
        assertThat(cut.canBeNoun()).isTrue();
    }

    @Test
    void shouldNotReadAPhraseAcrossAComma() {
        assertThat(phraseAt("road, map", 0).length()).isEqualTo(1);
    }

    @Test
    void shouldNameAClassThatNoWordHas() {
        assertThatThrownBy(() -> words.classes().id("no-such-class"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-class");
    }

    private Phrase phraseAt(String text, int token) {
        var tokens = new StoryReader(vocabulary).read(Story.of("", text, null)).tokens();
        return Objects.requireNonNull(words.at(tokens, token, tokens.count()));
    }
}
