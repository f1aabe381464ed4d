package io.lodewire.bench.accuracy.prediction;

import io.lodewire.bench.accuracy.measure.Witness;
import java.util.List;
import java.util.Set;

/**
 * A policy action, found or of gold, in the words of gold: lower case and dashes.
 *
 * @param actors countries that act; for an action among equals the partners too
 * @param changes the change; in gold all that are accepted
 * @param statuses the status; in gold all that are accepted
 * @param words the proof, one quote or none
 */
public record Act(
        String action,
        Set<String> actors,
        Set<String> changes,
        Set<String> statuses,
        Set<String> commodities,
        List<Witness> words) {

    public Act {
        actors = Set.copyOf(actors);
        changes = Set.copyOf(changes);
        statuses = Set.copyOf(statuses);
        commodities = Set.copyOf(commodities);
        words = List.copyOf(words);
    }
}
