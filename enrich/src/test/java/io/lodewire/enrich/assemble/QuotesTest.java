package io.lodewire.enrich.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void shouldPutWordsOnOneLine() {
        assertThat(Quotes.quote("bans exports\n of  gallium")).isEqualTo("bans exports of gallium");
    }

    @Test
    void shouldEndAfterTwentyFiveWords() {
        var words = "word ".repeat(30);

        var quote = Quotes.quote(words);

        assertThat(quote).isEqualTo("word ".repeat(25) + "…");
    }
}
