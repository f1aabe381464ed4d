package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.measure.Findings;
import io.lodewire.bench.accuracy.prediction.Predictions;
import java.util.Set;

/** A gold standard that has been read. */
public interface Gold {

    /** The ids of its stories, as {@code article.itemUri} has them. */
    Set<String> ids();

    Findings compare(Predictions predictions);
}
