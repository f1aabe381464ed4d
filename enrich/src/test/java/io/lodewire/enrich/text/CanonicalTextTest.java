package io.lodewire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTextTest {

    @Test
    void shouldPutPartsOneAfterTheOther() {
        var text = CanonicalText.of(new Story("Head", "Deck", "LIMA, Nov 4 -", "Body text.", null, null, List.of()));

        assertThat(text.chars()).isEqualTo("Head\n\nDeck\n\nLIMA, Nov 4 - Body text.");
        assertThat(text.headline().of(text.chars())).isEqualTo("Head");
        assertThat(text.deck()).extracting(deck -> deck.of(text.chars())).isEqualTo("Deck");
        assertThat(text.dateline()).extracting(line -> line.of(text.chars())).isEqualTo("LIMA, Nov 4 -");
        assertThat(text.body().of(text.chars())).isEqualTo("Body text.");
    }

    @Test
    void shouldLeaveOutEmptyParts() {
        assertThat(chars("Head", null, null, "Body")).isEqualTo("Head\n\nBody");
        assertThat(chars("Head", " ", "\t", "Body")).isEqualTo("Head\n\nBody");
        assertThat(chars("Head", "Deck", null, " \n")).isEqualTo("Head\n\nDeck");
        assertThat(chars("", null, "LIMA -", "Body")).isEqualTo("LIMA - Body");
        assertThat(chars("", null, null, "Body")).isEqualTo("Body");
        assertThat(chars("", null, null, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "two  blanks            | two blanks",
                "a\\tb                  | a b",
                "a \\n b                | a\\n b",
                "a\\r\\nb\\rc\\nd       | a\\nb\\nc\\nd",
                "a\\n \\n\\nb           | a\\n\\n\\nb",
                "\\n\\n  a b  \\n\\n    | a b",
                "a\\u00A0\\u2003b       | a b",
                "a \\u00A0 b            | a b",
                "a\\u0000b\\u0085c      | a b c",
                "line\\n    indented    | line\\n indented",
                "a! \\n. b              | a!\\n. b",
                "\\uFEFFa               | a",
                "caf\\u0065\\u0301      | caf\\u00E9",
                "\\u1112\\u1161\\u11AB  | \\uD55C",
                "\\uD83D\\uDE00 a\\uD83D| \\uD83D\\uDE00 a\\uFFFD",
                "\\uDE00\\uD83D         | \\uFFFD\\uFFFD",
            })
    void shouldFold(String part, String expected) {
        assertThat(chars("", null, null, Escapes.read(part))).isEqualTo(Escapes.read(expected));
    }

    @Test
    void shouldKeepWhatComposesWithNothing() {
        var text = "Путин приказал — «план», 中国限制稀土出口。 한국, déjà 100 %";

        assertThat(chars("", null, null, text)).isEqualTo(text);
    }

    private static String chars(String headline, @Nullable String deck, @Nullable String dateline, String body) {
        return CanonicalText.of(new Story(headline, deck, dateline, body, null, null, List.of()))
                .chars();
    }
}
