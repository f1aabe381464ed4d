package io.lodewire.bench.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.enrich.text.Story;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineBenchTest {

    private static final Story STORY =
            Story.of("China bans tin exports", "China banned exports of tin on Monday.", LocalDate.of(2025, 11, 4));

    @Test
    void shouldMeasureBothOnTheSameStories() {
        var result = new EngineBench(2).run(Collections.nCopies(300, STORY));

        assertThat(result.stories()).isEqualTo(300);
        assertThat(result.characters()).isEqualTo(300L * 60);
        assertThat(result.engineNanosPerCharacter()).isGreaterThan(result.scanNanosPerCharacter());
        assertThat(result.storiesPerSecond()).isPositive();
        assertThat(result.megabytesPerSecond()).isPositive();
        assertThat(result.ratio()).isGreaterThan(1);
    }

    @Test
    void shouldRefuseToMeasureNothing() {
        assertThatThrownBy(() -> new EngineBench(1).run(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
