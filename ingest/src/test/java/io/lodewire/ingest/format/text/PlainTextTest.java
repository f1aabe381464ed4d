package io.lodewire.ingest.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void shouldKnowOneKindOfLineEnd() {
        assertThat(PlainText.lines("a\r\nb\rc\fd\u2028e\u2029f")).isEqualTo("a\nb\nc\nd\ne\nf");
    }

    @Test
    void shouldKeepOneBlankLineBetweenParagraphs() {
        assertThat(PlainText.lines("\n \n a  b \t\n\n\n\nc\n\n")).isEqualTo(" a  b\n\nc");
    }

    @Test
    void shouldMakeOneLine() {
        assertThat(PlainText.line("  Tin\n\n curbs \u00A0 extended\t")).isEqualTo("Tin curbs extended");
    }

    @Test
    void shouldDropControlCharacters() {
        assertThat(PlainText.lines("a\u0000b\u0003c\u007Fd\uFEFFe")).isEqualTo("abcde");
    }

    @Test
    void shouldRepairWindows1252ThatLiesAsLatin1() {
        assertThat(PlainText.lines("\u0093tin\u0094 \u0080 5 \u0081")).isEqualTo("“tin” € 5");
    }

    @Test
    void shouldKeepWholePairsAndReplaceHalves() {
        assertThat(PlainText.line("a\uD83D\uDE80b\uD83Dc\uDE80")).isEqualTo("a\uD83D\uDE80b\uFFFDc\uFFFD");
    }

    @Test
    void shouldKeepCombiningAndRightToLeftText() {
        assertThat(PlainText.line("e\u0301 \u202Eabc\u202C \u05D0")).isEqualTo("e\u0301 \u202Eabc\u202C \u05D0");
    }
}
