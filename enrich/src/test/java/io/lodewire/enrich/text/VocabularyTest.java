package io.lodewire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void shouldNumberEachWordOnce() {
        var vocabulary = new Vocabulary();

        int first = vocabulary.add("Tin");
        int second = vocabulary.add("molybdenum");

        assertThat(vocabulary.add("tin")).isEqualTo(first);
        assertThat(vocabulary.add("MOLYBDENUM")).isEqualTo(second);
        assertThat(vocabulary.size()).isEqualTo(2);
        assertThat(vocabulary.word(first)).isEqualTo("tin");
        assertThat(vocabulary.word(second)).isEqualTo("molybdenum");
    }

    @Test
    void shouldNotKnowOtherWords() {
        var vocabulary = new Vocabulary();
        vocabulary.add("tin");
        vocabulary.add("molybdenum");

        assertThat(vocabulary.termOf("tina")).isEqualTo(Tokens.UNKNOWN_TERM);
        assertThat(vocabulary.termOf("ti")).isEqualTo(Tokens.UNKNOWN_TERM);
        assertThat(vocabulary.termOf("molybdenun")).isEqualTo(Tokens.UNKNOWN_TERM);
    }

    /** The ninth letter of a word falls on the first in its key; so does the high byte of a letter beyond Latin-1. */
    @Test
    void shouldTellWordsWithTheSameKeyApart() {
        var vocabulary = new Vocabulary();
        var words = new String[] {"aaaaaaaaa", "\u0001aaaaaaaa", "a\u0142", "\u0142", "`b", "aaaaaaaaaaaaaaaa"};

        for (var word : words) {
            vocabulary.add(word);
        }

        assertThat(vocabulary.size()).isEqualTo(words.length);
        for (int term = 0; term < words.length; term++) {
            assertThat(vocabulary.termOf(words[term])).isEqualTo(term);
        }
    }

    @Test
    void shouldAgreeWithAMap() {
        var random = new Random(20251104);
        var vocabulary = new Vocabulary();
        Map<String, Integer> expected = new HashMap<>();

        for (int i = 0; i < 50_000; i++) {
            var word = word(random);
            expected.putIfAbsent(word, expected.size());
            assertThat(vocabulary.add(word)).as(word).isEqualTo(expected.get(word));
        }

        expected.forEach((word, term) -> assertThat(vocabulary.termOf(word.toUpperCase(Locale.ROOT)))
                .as(word)
                .isEqualTo(term));
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        var letters = random.nextInt(4) == 0 ? "абвгд" : "abcdé";
        for (int length = 1 + random.nextInt(12); length > 0; length--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
