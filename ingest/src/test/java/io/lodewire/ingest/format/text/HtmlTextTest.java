package io.lodewire.ingest.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>a</p><p>b</p> | a¶¶b",
                "a<br>b<br/>c | a¶b¶c",
                "<p>one <b>bold</b> word, <i>x</i>y</p> | one bold word, xy",
                "<ul><li>a</li><li>b</li></ul>c | a¶b¶¶c",
                "<table><tr><td>tin</td><td>5</td></tr><tr><th>zinc</th><td>6</td></tr></table> | tin  5¶zinc  6",
                "&lt;p&gt; &amp;amp; &eacute; | <p> &amp; é",
                "<p>unclosed <p>again <div>deep | unclosed¶¶again¶¶deep",
                "a<script>b</script><style>c</style><figure>d</figure><!-- e -->f | af",
                "<p>  many \t blanks&nbsp; here </p> | many blanks here",
                "plain text | plain text"
            })
    void shouldShowWhatAReaderSees(String html, String text) {
        assertThat(HtmlText.of(html)).isEqualTo(text.replace('¶', '\n'));
    }

    @Test
    void shouldKeepTheLinesOfPreformattedText() {
        assertThat(HtmlText.of("<pre>tin   5\nzinc  6</pre>")).isEqualTo("tin   5\nzinc  6");
    }

    @Test
    void shouldBearDeepNesting() {
        assertThat(HtmlText.of("<div>".repeat(50_000) + "deep")).isEqualTo("deep");
    }

    @ParameterizedTest
    @CsvSource({"a <b>c</b>, true", "Fish &amp; chips, true", "5 < 6 > 4, false", "AT&T; x, false", "plain, false"})
    void shouldKnowMarkup(String text, boolean isMarkup) {
        assertThat(HtmlText.isMarkup(text)).isEqualTo(isMarkup);
    }
}
