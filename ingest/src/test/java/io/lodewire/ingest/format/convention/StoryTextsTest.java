package io.lodewire.ingest.format.convention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTextsTest {

    @Test
    void shouldKeepADescriptionThatSaysSomethingNew() {
        assertThat(StoryTexts.of("Ban", "A summary.", null, "The body.").deck()).isEqualTo("A summary.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ban on tin", "SLUG:Ban on tin", "The body begins", "", "- -"})
    void shouldLeaveOutADescriptionThatRepeats(String description) {
        assertThat(StoryTexts.of("Ban on tin", description, null, "The body begins here.")
                        .deck())
                .isNull();
    }

    @Test
    void shouldTakeTheDescriptionForABodyThatIsMissing() {
        var text = StoryTexts.of("Ban", "A summary.", null, "");

        assertThat(text.body()).isEqualTo("A summary.");
        assertThat(text.deck()).isNull();
    }

    @Test
    void shouldLeaveOutTheHeadlineAndTheFurnitureAboveIt() {
        assertThat(StoryTexts.of("Ban", "", null, "Metals\n\n14 May\n\nBan\n\nIt starts.")
                        .body())
                .isEqualTo("It starts.");
    }

    @Test
    void shouldKeepASentenceThatTheHeadlineFollowsLater() {
        var body =
                "A first paragraph that is so long that nobody could take it for the furniture of a page.\n\nBan\n\nMore.";

        assertThat(StoryTexts.of("Ban", "", null, body).body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-16 15:53:10 GMT+00:00", "4/4/2018", "", "JAKARTA (EP)"})
    void shouldLeaveOutADatelineThatIsATimeOrStandsInTheBody(String dateline) {
        assertThat(StoryTexts.of("Ban", "", dateline, "JAKARTA (EP) - It starts.")
                        .dateline())
                .isNull();
    }

    @Test
    void shouldKeepADatelineOfItsOwn() {
        assertThat(StoryTexts.of("Ban", "", "JAKARTA, May 14", "It starts.").dateline())
                .isEqualTo("JAKARTA, May 14");
    }
}
