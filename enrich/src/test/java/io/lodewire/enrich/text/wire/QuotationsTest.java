package io.lodewire.enrich.text.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We will not.\"",
                "\"We will not\".",
                "\u201CWe will not. We can't.\u201D",
                "\u201EWir wollen nicht.\u201C",
                "\u00ABMy ne budem.\u00BB"
            })
    void shouldTellWholeQuotations(String text) {
        assertThat(Quotations.isWhole(text, 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We will not,\" he said.",
                "He said: \"No.\"",
                "\"No,\" he said. \"Never.\"",
                "\"",
                "\"\"",
                "\"We"
            })
    void shouldTellOtherParagraphs(String text) {
        assertThat(Quotations.isWhole(text, 0, text.length())).isFalse();
    }

    @Test
    void shouldTellQuotationsThatGoOn() {
        assertThat(Quotations.isOpen("\"We will not.", 0, 13)).isTrue();
        assertThat(Quotations.isOpen("\"No,\" he said.", 0, 14)).isFalse();
        assertThat(Quotations.isOpen("We will not.", 0, 12)).isFalse();
    }
}
