package io.lodewire.enrich.text.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ASIA PACIFIC", "World News", "The Road to a Plan", "Mining (Part Two)", "Q&A"})
    void shouldTellTitles(String text) {
        assertThat(Labels.isTitle(text, 0, text.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The plan was ordered.",
                "The ministers agreed",
                "Steps to take:",
                "the Road",
                "5 Steps",
                "A Title That Goes On And On And On Until It Is Longer Than Sixty Signs",
            })
    void shouldTellOtherLines(String text) {
        assertThat(Labels.isTitle(text, 0, text.length())).isFalse();
    }
}
