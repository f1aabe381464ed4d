package io.lodewire.enrich.region;

import static java.util.stream.Collectors.toMap;

import io.lodewire.enrich.lexicon.LexiconTable;
import java.util.Map;

/**
 * What speaks for one town among those of a name, as {@code town-evidence.tsv} has it.
 *
 * @param known for the one that the bundled lexicons know by the name
 * @param region for each time that its subdivision is named
 * @param country for each time that its country is named
 * @param neighbour for each other name that a place of the same subdivision bears
 * @param local for each sign of its country's local press
 * @param most times that one kind of evidence counts
 * @param large population from which a name needs no sign of a place beside it
 */
record TownWeights(double known, double region, double country, double neighbour, double local, int most, long large) {

    static TownWeights read() {
        var rows = LexiconTable.read("town-evidence.tsv").rows().stream()
                .collect(toMap(row -> row.get("evidence"), row -> Double.valueOf(row.get("weight"))));
        return new TownWeights(
                weight(rows, "known"),
                weight(rows, "region"),
                weight(rows, "country"),
                weight(rows, "neighbour"),
                weight(rows, "local"),
                (int) weight(rows, "most"),
                (long) weight(rows, "large"));
    }

    private static double weight(Map<String, Double> rows, String evidence) {
        var weight = rows.get(evidence);
        if (weight == null) {
            throw new IllegalStateException("town-evidence.tsv has no row " + evidence);
        }
        return weight;
    }
}
