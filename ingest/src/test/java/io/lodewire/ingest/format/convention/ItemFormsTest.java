package io.lodewire.ingest.format.convention;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.StoryText;
import org.junit.jupiter.api.Test;

class ItemFormsTest {

    private static final HeadlineMarker UNMARKED = HeadlineMarker.of("");

    @Test
    void shouldTakeCapitalsWithoutBodyForAnAlert() {
        assertThat(form("CHILE TO RAISE LITHIUM QUOTA - MINISTER", "")).isEqualTo(ItemForm.ALERT);
    }

    @Test
    void shouldNotTakeALowerCaseLineForAnAlert() {
        assertThat(form("Chile to raise lithium quota", "")).isEqualTo(ItemForm.STORY);
    }

    @Test
    void shouldTakeRowsOfFiguresForATable() {
        assertThat(form("Tin", "spot   4,150\nthree months   4,210\nstocks   12,345"))
                .isEqualTo(ItemForm.TABULAR);
    }

    @Test
    void shouldNotTakeProseWithFiguresForATable() {
        var prose =
                "Output rose to 4,150 tonnes in 2021 from 4,010 a year before.\n\nExports of tin fell.\n\nThey said so.";

        assertThat(form("Tin", prose)).isEqualTo(ItemForm.STORY);
    }

    @Test
    void shouldKnowAPressReleaseByItsOpening() {
        assertThat(form("Miner drills", "TORONTO, May 3, 2021 (GLOBE NEWSWIRE) -- Miner drills."))
                .isEqualTo(ItemForm.PRESS_RELEASE);
    }

    @Test
    void shouldKnowAPressReleaseByItsWire() {
        var form = ItemForms.of(UNMARKED, StoryText.of("Miner drills", "It does."), "businesswire.com");

        assertThat(form.kind()).isEqualTo(ItemForm.PRESS_RELEASE);
    }

    @Test
    void shouldBelieveTheMarkFirst() {
        var form = ItemForms.of(HeadlineMarker.of("TAKE 2-X"), StoryText.of("TAKE 2-X", ""), "reuters");

        assertThat(form.kind()).isEqualTo(ItemForm.TAKE);
        assertThat(form.takeNumber()).isEqualTo(2);
    }

    private static ItemForm form(String headline, String body) {
        return ItemForms.of(UNMARKED, StoryText.of(headline, body), "reuters").kind();
    }
}
