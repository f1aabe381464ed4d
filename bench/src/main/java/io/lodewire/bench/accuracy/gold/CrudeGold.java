package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.file.Row;
import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Findings;
import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.measure.Measure;
import io.lodewire.bench.accuracy.measure.Witness;
import io.lodewire.bench.accuracy.mention.MentionComparison;
import io.lodewire.bench.accuracy.prediction.Act;
import io.lodewire.bench.accuracy.prediction.Prediction;
import io.lodewire.bench.accuracy.prediction.Predictions;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Commodity news with events and entities: is there a trade restriction, and were the names seen? */
final class CrudeGold implements Gold {

    private static final String RESTRICTION = "restriction";
    private static final Set<String> RESTRICTING = Set.of("EMBARGO", "PROHIBITING");

    private record Story(
            String id, String title, Labels restriction, MentionComparison countries, MentionComparison commodities) {}

    private final List<Story> stories;

    CrudeGold(List<Row> rows) {
        stories = rows.stream().map(CrudeGold::story).toList();
    }

    private static Story story(Row row) {
        var sentences = row.rows("sentences");
        var entities = sentences.stream()
                .flatMap(part -> part.rows("entities").stream())
                .toList();
        return new Story(
                row.text("id"),
                sentences.isEmpty() ? "" : sentences.get(0).text("text", ""),
                restriction(sentences),
                new MentionComparison(Entities.countries(entities)),
                new MentionComparison(Entities.commodities(entities)));
    }

    private static Labels restriction(List<Row> sentences) {
        var labels = Labels.builder();
        for (var sentence : sentences) {
            if (sentence.rows("events").stream().anyMatch(event -> RESTRICTING.contains(event.text("type")))) {
                labels.add(RESTRICTION, List.of(new Witness(sentence.text("text", ""), "")));
            }
        }
        return labels.build();
    }

    @Override
    public Set<String> ids() {
        return stories.stream().map(Story::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Findings compare(Predictions predictions) {
        return new Findings(
                List.of(
                        each("document reports a trade restriction", predictions, CrudeGold::restriction),
                        each(
                                "countries' names seen",
                                predictions,
                                (story, found) -> story.countries().with(story.id(), story.title(), found.regions())),
                        each(
                                "commodities' names seen",
                                predictions,
                                (story, found) ->
                                        story.commodities().with(story.id(), story.title(), found.commodities()))),
                List.of());
    }

    /** Any policy action counts: gold does not say which. */
    private static Comparison restriction(Story story, Prediction found) {
        var labels = Labels.builder();
        for (Act act : found.acts()) {
            labels.add(RESTRICTION, act.words());
        }
        return new Comparison(story.id(), story.title(), story.restriction(), labels.build());
    }

    private Measure each(String name, Predictions predictions, BiFunction<Story, Prediction, Comparison> comparison) {
        return new Measure(
                name,
                stories.stream()
                        .map(story -> comparison.apply(story, predictions.of(story.id())))
                        .toList());
    }
}
