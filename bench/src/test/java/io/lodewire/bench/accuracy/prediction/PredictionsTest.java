package io.lodewire.bench.accuracy.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PredictionsTest {

    @Test
    void shouldKeepWhatGoldAsksForAndTheLastOfSeveral() {
        var predictions = Predictions.collect(
                taker -> List.of(named("a", "first"), named("b", "other"), named("a", "last"))
                        .forEach(taker),
                Set.of("a", "c"));

        assertThat(predictions.size()).isEqualTo(1);
        assertThat(predictions.of("a").headline()).isEqualTo("last");
        assertThat(predictions.of("b")).isEqualTo(Prediction.none("b"));
        assertThat(predictions.of("c")).isEqualTo(Prediction.none("c"));
    }

    private static Prediction named(String id, String headline) {
        return new Prediction(id, headline, List.of(), List.of(), List.of());
    }
}
