package io.lodewire.bench.accuracy.measure;

import java.util.List;

/** A question that is asked of every story and answered by a set of labels. */
public record Measure(String name, List<Comparison> stories) {

    public Measure {
        stories = List.copyOf(stories);
    }
}
