package io.lodewire.enrich.salience;

import io.lodewire.enrich.lexicon.LexiconTable;
import java.util.HashMap;
import java.util.Map;

/** The table of weights, each with its reason in {@code salience.tsv}. */
final class Weights {

    private final Map<String, Double> byKey = new HashMap<>();

    /** Reads the bundled table. */
    Weights() {
        for (var row : LexiconTable.read("salience.tsv").rows()) {
            byKey.put(row.get("key"), Double.valueOf(row.get("weight")));
        }
    }

    /** The weight with the key; an unknown key means a broken table. */
    double of(String key) {
        var weight = byKey.get(key);
        if (weight == null) {
            throw new IllegalStateException("salience.tsv has no weight " + key);
        }
        return weight;
    }

    /** All weights whose keys begin with the prefix, by what follows it. */
    Map<String, Double> under(String prefix) {
        var found = new HashMap<String, Double>();
        byKey.forEach((key, weight) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), weight);
            }
        });
        return Map.copyOf(found);
    }
}
