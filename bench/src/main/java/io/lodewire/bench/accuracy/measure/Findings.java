package io.lodewire.bench.accuracy.measure;

import java.util.List;

/** All that a gold standard has to say about predictions, uncounted. */
public record Findings(List<Measure> measures, List<Rate> rates) {

    public Findings {
        measures = List.copyOf(measures);
        rates = List.copyOf(rates);
    }
}
