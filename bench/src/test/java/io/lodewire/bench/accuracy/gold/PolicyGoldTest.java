package io.lodewire.bench.accuracy.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.bench.accuracy.measure.Counts;
import io.lodewire.bench.accuracy.sample.PredictionLine;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyGoldTest extends GoldTest {

    private static final String STATUS = "status, given the action is found";
    private static final String CHANGE = "change, given the action is found";

    @Test
    void shouldTellNamedFromInFocus() throws IOException {
        var findings = compare(
                GoldKind.POLICY,
                PredictionLine.of("p1").region("ZM", "SECONDARY").region("CN", "FOCUS"),
                PredictionLine.of("p2").commodity("lithium", "FOCUS").commodity("minerals", "MENTION"));

        assertThat(story(findings, "regions named", "p1").counts()).isEqualTo(new Counts(2, 0, 0));
        assertThat(story(findings, "regions in focus", "p1").counts()).isEqualTo(new Counts(0, 1, 1));
        assertThat(story(findings, "commodities named", "p2").counts()).isEqualTo(new Counts(2, 0, 0));
        assertThat(story(findings, "commodities in focus", "p2").counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void shouldCompareActionsAsSetsOfAStory() throws IOException {
        var findings = compare(
                GoldKind.POLICY,
                PredictionLine.of("p1")
                        .act("export-quota", "INTRODUCE", "IN_FORCE", List.of())
                        .act("export-quota", "EASE", "IN_FORCE", List.of()),
                PredictionLine.of("p3").act("no-such-action", "", "", List.of()));

        assertThat(story(findings, "actions (leaf, set per document)", "p1").counts())
                .isEqualTo(new Counts(0, 1, 1));
        assertThat(story(findings, "actions (group)", "p1").counts()).isEqualTo(new Counts(1, 0, 0));
        assertThat(story(findings, "actions (group)", "p3").wrong()).containsExactly("unknown");
        assertThat(story(findings, "document has a policy action", "p3").counts())
                .isEqualTo(new Counts(0, 1, 0));
    }

    @Test
    void shouldCountPartnersOfAnAgreementAsActors() throws IOException {
        var findings = compare(
                GoldKind.POLICY,
                PredictionLine.of("p2")
                        .act(
                                "resource-agreement",
                                "INTRODUCE",
                                "SIGNED",
                                List.of("JP"),
                                List.of("CL"),
                                List.of("lithium"))
                        .act("subsidy", "TIGHTEN", "PLANNED", List.of(), List.of("CL"), List.of()));

        assertThat(story(findings, "action + actor", "p2").counts()).isEqualTo(new Counts(3, 0, 0));
        assertThat(story(findings, "action + actor", "p2").hits()).contains("subsidy -");
        assertThat(story(findings, "action + commodity", "p2").counts()).isEqualTo(new Counts(2, 0, 0));
    }

    @Test
    void shouldJudgeSlotsOnlyWhereTheActionIsFound() throws IOException {
        var findings = compare(
                GoldKind.POLICY,
                PredictionLine.of("p1").act("export-ban", "INTRODUCE", "CALLED_FOR", List.of("ZM")),
                PredictionLine.of("p2").act("resource-agreement", "EASE", "AGREED_IN_PRINCIPLE", List.of("US")));

        var status = rate(findings, STATUS);
        assertThat(status.of()).isEqualTo(1);
        assertThat(status.hits()).isZero();
        assertThat(status.failures().get(0).missed()).containsExactly("announced or in-force");
        assertThat(status.failures().get(0).wrong()).containsExactly("called-for");
        assertThat(rate(findings, CHANGE).hits()).isEqualTo(1);
    }

    @Test
    void shouldAcceptAnActorThatOneSideDoesNotState() throws IOException {
        var findings = compare(
                GoldKind.POLICY,
                PredictionLine.of("p1").act("export-ban", "EASE", "ANNOUNCED", List.of()),
                PredictionLine.of("p2").act("subsidy", "TIGHTEN", "PLANNED", List.of("JP")));

        assertThat(rate(findings, STATUS).hits()).isEqualTo(2);
        assertThat(rate(findings, CHANGE).hits()).isEqualTo(1);
    }
}
