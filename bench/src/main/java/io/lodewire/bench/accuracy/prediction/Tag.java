package io.lodewire.bench.accuracy.prediction;

import io.lodewire.bench.accuracy.measure.Witness;
import java.util.List;

/** A region or commodity that an article was tagged with: its code or id, salience and words. */
public record Tag(String code, String salience, List<Witness> words) {

    public Tag {
        words = List.copyOf(words);
    }
}
