package io.lodewire.enrich.text.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final String FULL = "a line that is as long as the column of wrapped text is";
    private static final String LONG = "a line that is longer than any column of wrapped text could be, "
            + "since it is a whole paragraph of its own";

    @Test
    void shouldCutAtBlankLines() {
        assertThat(paragraphs("one\ntwo\n\n\nthree")).containsExactly("one\ntwo", "three");
    }

    @Test
    void shouldCutAtIndentedLines() {
        assertThat(paragraphs("one\ntwo\n three\nfour")).containsExactly("one\ntwo", "three\nfour");
    }

    @Test
    void shouldNotCutWhereEveryLineIsIndented() {
        assertThat(paragraphs(" A " + FULL + "\n and goes on\n Next"))
                .containsExactly("A " + FULL + "\n and goes on", "Next");
    }

    @Test
    void shouldCutBetweenLinesThatAreTooLongToBeWrapped() {
        assertThat(paragraphs("A " + LONG + ".\nShort.\nA " + LONG))
                .containsExactly("A " + LONG + ".", "Short.", "A " + LONG);
    }

    @Test
    void shouldNotCutALongSentence() {
        assertThat(paragraphs("A " + LONG + "\nand goes on")).hasSize(1);
    }

    @Test
    void shouldCutAtBullets() {
        assertThat(paragraphs("Steps:\n- one\n- two\n goes on\nAfter"))
                .containsExactly("Steps:", "- one", "- two\n goes on", "After");
        assertThat(paragraphs("* one\n\u2022 two")).containsExactly("* one", "\u2022 two");
    }

    @Test
    void shouldNotCutAtADashInsideASentence() {
        assertThat(paragraphs("quotas -- the device\n-- were suspended")).hasSize(1);
    }

    @Test
    void shouldCutAroundLinesThatStandAlone() {
        assertThat(paragraphs("one\nALONE\ntwo\nthree")).containsExactly("one", "ALONE", "two\nthree");
    }

    @Test
    void shouldCountLines() {
        assertThat(Paragraphs.of("one\ntwo\n\nthree", 0, 14, (text, begin, end) -> false))
                .extracting(Paragraph::lines)
                .containsExactly(2, 1);
    }

    private static List<String> paragraphs(String body) {
        return Paragraphs.of(body, 0, body.length(), (text, begin, end) -> text.startsWith("ALONE", begin)).stream()
                .map(paragraph -> body.substring(paragraph.begin(), paragraph.end()))
                .toList();
    }
}
