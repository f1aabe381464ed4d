package io.lodewire.enrich.action.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.Engine;
import io.lodewire.enrich.text.Story;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 4);
    private static final Engine ENGINE = Engine.standard();

    private final Explanation explanation = new Explanation();

    @Test
    void shouldNameTheRuleThatFiredAndItsWords() {
        ENGINE.enrich(Story.of("", "China banned exports of gallium to Japan.", DAY), explanation);

        assertThat(explanation.text())
                .contains("China banned exports of gallium to Japan")
                .contains("fired    export-ban/act on 'banned exports'");
    }

    @Test
    void shouldSayWhyARuleWasHeldBack() {
        ENGINE.enrich(Story.of("", "A miner halted exports of copper.", DAY), explanation);

        assertThat(explanation.text()).contains("withheld export-ban/halt on 'halted exports': NO_AUTHORITY");
    }

    @Test
    void shouldNameTheNearestRulesOfASentenceWithoutOne() {
        ENGINE.enrich(Story.of("", "The club has a quota for women.", DAY), explanation);

        assertThat(explanation.text()).contains("missed").contains("at 'quota'");
    }

    @Test
    void shouldChangeNothingOfWhatIsFound() {
        var story = Story.of("", "China banned exports of gallium to Japan.", DAY);

        var explained = ENGINE.enrich(story, explanation);

        assertThat(explained.actions().frames())
                .isEqualTo(ENGINE.enrich(story).actions().frames());
    }

    @Test
    void shouldShowEachSlotWithTheWordsBehindIt() {
        var enriched = ENGINE.enrich(Story.of("", "China banned exports of gallium to Japan.", DAY));

        var shown = new FrameView(enriched.text().chars())
                .show(enriched.actions().frames().get(0));

        assertThat(shown)
                .startsWith("export-ban INTRODUCE IN_FORCE, CT_POS by AUTHOR, NEWS")
                .contains("rule        export-ban/act 'banned exports'")
                .contains("actor       CN 'China'")
                .contains("target      JP 'Japan'")
                .contains("good        gallium 'gallium'")
                .contains("effect      RESTRICTIVE, supply TIGHTENS");
    }
}
