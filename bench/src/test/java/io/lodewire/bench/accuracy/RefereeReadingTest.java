package io.lodewire.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The referee's lines are read rightly, so that its silence cannot pass for agreement. */
class RefereeReadingTest {

    @Test
    void shouldReadEveryShapeOfLine() {
        var figures = Referee.read("""
                action + actor                               n=  199 gold=  280  P 0.500 R 0.250 F1 0.333 [0.300-0.400]  macro 0.100
                status / change, given the action is found   n=   40  status 0.725  change 0.900
                GTA action type: n=180 any action 0.700 right type 0.500
                false alarms: 3 policy actions in 500 stories
                """);

        assertThat(figures)
                .containsEntry("action + actor", "n 199 gold 280 P 0.500 R 0.250 F1 0.333 macro 0.100")
                .containsEntry("status, given the action is found", "40 0.725")
                .containsEntry("change, given the action is found", "40 0.900")
                .containsEntry("GTA any action", "180 0.700")
                .containsEntry("GTA right type", "180 0.500")
                .containsEntry("policy actions in stories that hold none", "3 of 500")
                .hasSize(6);
    }
}
