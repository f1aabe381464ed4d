package io.lodewire.ingest.format.convention;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.ingest.article.ItemForm;
import io.lodewire.ingest.article.VersionKind;
import io.lodewire.ingest.article.VersionKindBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineMarkerTest {

    @ParameterizedTest
    @CsvSource({
        "CORRECTED-Peru lifts copper levy, CORRECTION",
        "CORRECTED - MINERS SIGN PACT, CORRECTION",
        "(CORRECTED) - MINERS SIGN PACT, CORRECTION",
        "(CORRECTED)-MINERS SIGN PACT, CORRECTION",
        "CORRECTED-UPDATE 2-Peru lifts copper levy, CORRECTION",
        "OFFICIAL CORRECTION-Peru lifts copper levy, CORRECTION",
        "Correction: Peru lifts copper levy, CORRECTION",
        "Peru lifts copper levy (Corrected), CORRECTION",
        "UPDATE 1-Peru lifts copper levy, UPDATE",
        "UPDATE 12 - PERU LIFTS LEVY, UPDATE",
        "2nd UPDATE: Peru lifts copper levy, UPDATE",
        "Updated: Peru lifts copper levy, UPDATE",
        "REFILE-Peru lifts copper levy, REFILE",
        "REFILE-UPDATE 3-Peru lifts copper levy, REFILE",
        "RPT-Peru lifts copper levy, REPEAT",
        "(RPT) PERU LIFTS LEVY, REPEAT",
        "REPEAT-Peru lifts copper levy, REPEAT",
        "RPT-UPDATE 1-Peru lifts copper levy, REPEAT",
        "STORY WITHDRAWN, KILL",
        "WITHDRAWN-Peru lifts copper levy, KILL",
        "Story withdrawn: Peru lifts copper levy, KILL",
        "KILL-Peru lifts copper levy, KILL",
        "BULLETIN KILL: PERU COPPER, KILL",
        "ADVISORY-Peru copper story to be withdrawn, ADVISORY",
        "HOLD - PERU COPPER, HOLD",
        "WRAPUP 3-Metals end higher, UPDATE"
    })
    void shouldReadTheKind(String headline, VersionKind kind) {
        assertThat(HeadlineMarker.of(headline).kind()).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Peru lifts copper levy",
                "KILL-SWITCH BILL PASSES SENATE",
                "HOLD-UPS RISE IN LAGOS",
                "HOLDER PROPOSES SALE",
                "KILLEARN PROPERTIES 3RD QTR NET",
                "Hold: why banks keep their gold",
                "Kill - a word of the market",
                "Updated forecasts show a surplus",
                "UPDATE ON TIN TALKS EXPECTED",
                "REPEAT-OFFENDER LAW STALLS",
                "Corrected figures show lower output",
                "Withdrawn troops leave the mine",
                "WRAPUP 1-Metals end higher"
            })
    void shouldTakePlainHeadlinesForNew(String headline) {
        var revision = HeadlineMarker.of(headline).revision();

        assertThat(revision.kind()).isEqualTo(VersionKind.NEW);
        assertThat(revision.basis()).isEqualTo(VersionKindBasis.NONE);
    }

    @Test
    void shouldSayHowTheKindIsKnown() {
        assertThat(HeadlineMarker.of("RPT-Tin").revision().basis()).isEqualTo(VersionKindBasis.HEADLINE_MARKER);
    }

    @ParameterizedTest
    @CsvSource({
        "TAKE 2-Finance minister's speech, TAKE, 2",
        "(TAKE 3 OF 4) Minister's speech, TAKE, 3",
        "Minister's speech (Take 2), TAKE, 2",
        "MINISTER'S SPEECH =2, TAKE, 2",
        "MINISTER'S SPEECH -3-, TAKE, 3"
    })
    void shouldReadTakes(String headline, ItemForm form, int take) {
        var marker = HeadlineMarker.of(headline);

        assertThat(marker.form()).contains(form);
        assertThat(marker.take()).contains(take);
    }

    @ParameterizedTest
    @CsvSource({"WRAPUP 1-Metals, WRAPUP", "CORRECTED-WRAPUP 2-Metals, WRAPUP", "BRIEF-Miner names chief, BRIEF"})
    void shouldReadOtherForms(String headline, ItemForm form) {
        assertThat(HeadlineMarker.of(headline).form()).contains(form);
    }

    @Test
    void shouldNotReadTakeZero() {
        assertThat(HeadlineMarker.of("MINISTER'S SPEECH =0").take()).isEmpty();
    }
}
