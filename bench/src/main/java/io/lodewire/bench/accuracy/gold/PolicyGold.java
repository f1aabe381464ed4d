package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.file.Row;
import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Findings;
import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.measure.Measure;
import io.lodewire.bench.accuracy.prediction.Act;
import io.lodewire.bench.accuracy.prediction.Prediction;
import io.lodewire.bench.accuracy.prediction.Predictions;
import io.lodewire.bench.accuracy.prediction.Reach;
import io.lodewire.bench.accuracy.prediction.Tag;
import io.lodewire.bench.accuracy.prediction.TagLabels;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Policy gold: regions and commodities, named and in focus, and policy actions slot by slot. */
final class PolicyGold implements Gold {

    /** The tags of a story and what label each gives. */
    private record Tags(Function<Prediction, List<Tag>> of, Function<Tag, Set<String>> label) {

        Labels within(Reach reach, Prediction found) {
            return TagLabels.of(of.apply(found), reach, label);
        }

        Labels bySalience(Prediction found) {
            return TagLabels.bySalience(of.apply(found), label);
        }
    }

    private static final Tags REGIONS = new Tags(Prediction::regions, TagLabels::country);
    private static final Tags COMMODITIES = new Tags(Prediction::commodities, TagLabels::code);

    private final List<PolicyStory> stories;

    PolicyGold(List<Row> rows) {
        stories = rows.stream().map(PolicyStory::read).toList();
    }

    @Override
    public Set<String> ids() {
        return stories.stream().map(PolicyStory::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Findings compare(Predictions predictions) {
        return new Findings(
                List.of(
                        named("regions named", predictions, PolicyStory::regions, REGIONS),
                        inFocus("regions in focus", predictions, PolicyStory::regionsInFocus, REGIONS),
                        named("commodities named", predictions, PolicyStory::commodities, COMMODITIES),
                        inFocus("commodities in focus", predictions, PolicyStory::commoditiesInFocus, COMMODITIES),
                        acts("actions (leaf, set per document)", predictions, ActLabels::leaf),
                        acts("actions (group)", predictions, ActLabels::group),
                        acts("document has a policy action", predictions, ActLabels::any),
                        acts("action + actor", predictions, ActLabels::withActor),
                        acts("action + commodity", predictions, ActLabels::withCommodity)),
                ActRates.of(stories, predictions));
    }

    private Measure named(String name, Predictions predictions, Function<PolicyStory, Labels> gold, Tags tags) {
        return each(
                name,
                predictions,
                (story, found) ->
                        new Comparison(story.id(), story.title(), gold.apply(story), tags.within(Reach.ANY, found)));
    }

    private Measure inFocus(String name, Predictions predictions, Function<PolicyStory, Labels> gold, Tags tags) {
        return each(
                name,
                predictions,
                (story, found) -> new Comparison(
                        story.id(),
                        story.title(),
                        gold.apply(story),
                        tags.within(Reach.FOCUS, found),
                        tags.bySalience(found)));
    }

    private Measure acts(String name, Predictions predictions, Function<List<Act>, Labels> labels) {
        return each(
                name,
                predictions,
                (story, found) -> new Comparison(
                        story.id(), story.title(), labels.apply(story.acts()), labels.apply(found.acts())));
    }

    private Measure each(
            String name, Predictions predictions, BiFunction<PolicyStory, Prediction, Comparison> comparison) {
        return new Measure(
                name,
                stories.stream()
                        .map(story -> comparison.apply(story, predictions.of(story.id())))
                        .toList());
    }
}
