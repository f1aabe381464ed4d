package io.lodewire.enrich.action.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.action.frame.ActionFrame;
import io.lodewire.enrich.action.frame.Change;
import io.lodewire.enrich.action.frame.LinkType;
import io.lodewire.enrich.action.frame.Status;
import io.lodewire.enrich.text.Span;
import io.lodewire.enrich.text.Zone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameMergerTest {

    @Test
    void shouldMakeOneFrameOfHeadlineAndLead() {
        var headline = act(Frames.frame("export-ban", "CN", "gallium", 0), Zone.HEADLINE);
        var lead = act(Frames.frame("export-ban", "CN", "gallium", 100), Zone.LEAD);

        var merged = FrameMerger.merge(List.of(headline, lead));

        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).trigger()).isEqualTo(new Span(100, 105));
        assertThat(merged.get(0).evidence()).containsExactly(new Span(0, 5), new Span(100, 105));
        assertThat(merged.get(0).confidence()).isGreaterThan(0.7);
    }

    @Test
    void shouldKeepActorsApart() {
        var china = act(Frames.frame("import-tariff", "CN", "steel", 0), Zone.BODY);
        var us = act(Frames.frame("import-tariff", "US", "steel", 50), Zone.BODY);

        assertThat(FrameMerger.merge(List.of(china, us))).hasSize(2);
    }

    @Test
    void shouldKeepGoodsApart() {
        var oil = act(Frames.frame("export-ban", "RU", "gasoline", 0), Zone.BODY);
        var grain = act(Frames.frame("export-ban", "RU", "wheat", 50), Zone.BODY);

        assertThat(FrameMerger.merge(List.of(oil, grain))).hasSize(2);
    }

    @Test
    void shouldKeepChangesApart() {
        var ban = act(Frames.frame("export-ban", "ID", "nickel", Change.INTRODUCE, Status.IN_FORCE, 0), Zone.BODY);
        var lifting = act(Frames.frame("export-ban", "ID", "nickel", Change.REVOKE, Status.PLANNED, 50), Zone.BODY);

        assertThat(FrameMerger.merge(List.of(ban, lifting))).hasSize(2);
    }

    @Test
    void shouldFillWhatTheLeadingTellingLeavesOpen() {
        var lead = act(Frames.frame("export-ban", "CN", "", 0), Zone.LEAD);
        var body = act(Frames.frame("export-ban", "CN", "gallium", 50), Zone.BODY);

        var merged = FrameMerger.merge(List.of(lead, body));

        assertThat(merged).hasSize(1);
        assertThat(merged.get(0).goods()).hasSize(1);
        assertThat(merged.get(0).trigger()).isEqualTo(new Span(0, 5));
    }

    @Test
    void shouldLetAnActLeadAMereMention() {
        var mention =
                new Draft(Frames.frame("sanctions", "US", "", 0), false, Zone.LEAD, List.of(new Span(0, 5)), List.of());
        var told = act(Frames.frame("sanctions", "US", "", 90), Zone.BODY);

        assertThat(FrameMerger.merge(List.of(mention, told)).get(0).trigger()).isEqualTo(new Span(90, 95));
    }

    @Test
    void shouldLinkToTheFrameThatTheOtherActEndedUpIn() {
        var tariff = act(Frames.frame("import-tariff", "US", "", 0), Zone.BODY);
        var curbs = new Draft(
                Frames.frame("export-restriction", "CN", "rare-earths", 50),
                true,
                Zone.BODY,
                List.of(new Span(50, 55)),
                List.of(new Wish(LinkType.RETALIATES_FOR, new Span(0, 5))));

        var merged = FrameMerger.merge(List.of(curbs, tariff));

        assertThat(merged.get(1).links()).singleElement().satisfies(link -> {
            assertThat(link.type()).isEqualTo(LinkType.RETALIATES_FOR);
            assertThat(merged.get(link.to()).action()).isEqualTo("import-tariff");
        });
    }

    @Test
    void shouldOrderFramesByTheirTriggers() {
        var later = act(Frames.frame("export-ban", "CN", "gallium", 80), Zone.BODY);
        var earlier = act(Frames.frame("import-tariff", "US", "", 10), Zone.BODY);

        assertThat(FrameMerger.merge(List.of(later, earlier)).stream().map(ActionFrame::action))
                .containsExactly("import-tariff", "export-ban");
    }

    @Test
    void shouldBoundFramesAndEvidence() {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < 2000; i++) {
            drafts.add(act(Frames.frame("export-ban", "C" + i % 500, "gallium", i * 10), Zone.BODY));
        }

        var merged = FrameMerger.merge(drafts);

        assertThat(merged).hasSizeLessThanOrEqualTo(60);
        assertThat(merged).allSatisfy(frame -> assertThat(frame.evidence()).hasSizeLessThanOrEqualTo(8));
    }

    private static Draft act(ActionFrame frame, Zone zone) {
        return Draft.of(frame, true, zone);
    }
}
