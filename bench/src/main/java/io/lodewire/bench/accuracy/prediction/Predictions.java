package io.lodewire.bench.accuracy.prediction;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The predictions for the stories of a gold standard; of several for one story the last counts. */
public final class Predictions {

    private final Map<String, Prediction> byId;

    private Predictions(Map<String, Prediction> byId) {
        this.byId = byId;
    }

    /** Keeps the predictions whose story is asked for, so that memory is bounded by gold. */
    public static Predictions collect(PredictionSource source, Set<String> ids) {
        var byId = new HashMap<String, Prediction>();
        source.each(prediction -> {
            if (ids.contains(prediction.id())) {
                byId.put(prediction.id(), prediction);
            }
        });
        return new Predictions(byId);
    }

    /** The prediction for a story, an empty one if there is none. */
    public Prediction of(String id) {
        return Objects.requireNonNullElseGet(byId.get(id), () -> Prediction.none(id));
    }

    public int size() {
        return byId.size();
    }
}
