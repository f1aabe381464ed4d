package io.lodewire.enrich.text.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoCreditsTest {

    /** A bar stands where the credit begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A mine in Chile. |/ Reuters",
                "A mine in Chile, May 2, 2024. |REUTERS/Jane Doe",
                "A mine in Chile |(AP Photo/Jane Doe)",
                "A mine in Chile. |Photo: Jane Doe",
                "A mine in Chile. |Credit: Jane Doe/Acme",
                "A mine in Chile. Jane Doe via |Getty Images",
                "A mine in Chile |[Photo/Xinhua]",
                "A mine in Chile || AFP",
                "|/ Reuters",
            })
    void shouldFindCredits(String marked) {
        int bar = marked.indexOf('|');
        var text = marked.substring(0, bar) + marked.substring(bar + 1);

        assertThat(PhotoCredits.beginOf(text, 0, text.length())).isEqualTo(bar);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He told Reuters that the mine was shut.",
                "The mine was shut, two sources told Reuters",
                "Prices rose / fell in turn",
                "He paid by credit: it was dear.",
                "x",
            })
    void shouldNotTakeProseForCredits(String text) {
        assertThat(PhotoCredits.beginOf(text, 0, text.length())).isEqualTo(text.length());
    }

    @Test
    void shouldTakeAnyNameInACaption() {
        var caption = "(FILE) A mine in Chile. / Jane Doe";

        assertThat(PhotoCredits.beginInCaption(caption, 0, caption.length())).isEqualTo(caption.indexOf('/'));
    }

    @Test
    void shouldFindTheAgencyThatSignsAStory() {
        var signed = "The mine was shut. (Reuters)";
        var named = "The mine was shut (Reuters)";

        assertThat(PhotoCredits.beginOfAgency(signed, 0, signed.length())).isEqualTo(signed.indexOf('('));
        assertThat(PhotoCredits.beginOfAgency(named, 0, named.length())).isEqualTo(named.length());
    }
}
