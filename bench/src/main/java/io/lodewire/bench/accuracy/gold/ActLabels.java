package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.prediction.Act;
import io.lodewire.schemas.taxonomy.Action;
import io.lodewire.schemas.taxonomy.ActionTaxonomy;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The labels that the policy actions of a story give, the same for gold and for what was found. */
final class ActLabels {

    private static final String NOBODY = "-";

    private ActLabels() {}

    static Labels leaf(List<Act> acts) {
        return each(acts, act -> Set.of(act.action()));
    }

    static Labels group(List<Act> acts) {
        return each(
                acts,
                act -> Set.of(ActionTaxonomy.standard()
                        .find(act.action())
                        .map(Action::group)
                        .orElse("unknown")));
    }

    static Labels any(List<Act> acts) {
        return each(acts, act -> Set.of("policy action"));
    }

    static Labels withActor(List<Act> acts) {
        return each(acts, act -> pairs(act, act.actors()));
    }

    static Labels withCommodity(List<Act> acts) {
        return each(acts, act -> pairs(act, act.commodities()));
    }

    private static Labels each(List<Act> acts, Function<Act, Collection<String>> names) {
        var labels = Labels.builder();
        acts.forEach(act -> names.apply(act).forEach(name -> labels.add(name, act.words())));
        return labels.build();
    }

    private static List<String> pairs(Act act, Set<String> slot) {
        var fillers = slot.isEmpty() ? Set.of(NOBODY) : slot;
        return fillers.stream().map(filler -> act.action() + " " + filler).toList();
    }
}
