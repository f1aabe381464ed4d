package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.measure.Rate;
import io.lodewire.bench.accuracy.measure.Witness;
import io.lodewire.bench.accuracy.prediction.Act;
import io.lodewire.bench.accuracy.prediction.Predictions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Whether status and change are right where the action itself was found. */
final class ActRates {

    private record Case(PolicyStory story, Act gold, List<Act> candidates) {

        boolean agrees(Function<Act, Set<String>> slot) {
            return candidates.stream().anyMatch(act -> !Collections.disjoint(slot.apply(act), slot.apply(gold)));
        }

        Comparison failure(Function<Act, Set<String>> slot) {
            var accepted =
                    String.join(" or ", slot.apply(gold).stream().sorted().toList());
            var found = Labels.builder();
            candidates.forEach(act -> slot.apply(act).forEach(value -> found.add(value, act.words())));
            return new Comparison(story.id(), story.title(), one(accepted, gold.words()), found.build());
        }

        private static Labels one(String name, List<Witness> words) {
            return Labels.builder().add(name, words).build();
        }
    }

    private ActRates() {}

    static List<Rate> of(List<PolicyStory> stories, Predictions predictions) {
        var cases = cases(stories, predictions);
        return List.of(
                rate("status, given the action is found", cases, Act::statuses),
                rate("change, given the action is found", cases, Act::changes));
    }

    private static List<Case> cases(List<PolicyStory> stories, Predictions predictions) {
        var cases = new ArrayList<Case>();
        for (var story : stories) {
            var acts = predictions.of(story.id()).acts();
            for (var gold : story.acts()) {
                var candidates = acts.stream().filter(act -> sameAct(gold, act)).toList();
                if (!candidates.isEmpty()) {
                    cases.add(new Case(story, gold, candidates));
                }
            }
        }
        return cases;
    }

    /** The same action, and no actor on one side that contradicts the other. */
    private static boolean sameAct(Act gold, Act found) {
        return gold.action().equals(found.action())
                && (gold.actors().isEmpty()
                        || found.actors().isEmpty()
                        || !Collections.disjoint(gold.actors(), found.actors()));
    }

    private static Rate rate(String name, List<Case> cases, Function<Act, Set<String>> slot) {
        var failures = cases.stream()
                .filter(item -> !item.agrees(slot))
                .map(item -> item.failure(slot))
                .toList();
        return new Rate(name, cases.size() - failures.size(), cases.size(), failures);
    }
}
