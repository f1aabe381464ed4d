package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.file.Row;
import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Findings;
import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.measure.Measure;
import io.lodewire.bench.accuracy.prediction.Prediction;
import io.lodewire.bench.accuracy.prediction.Predictions;
import io.lodewire.bench.accuracy.prediction.Reach;
import io.lodewire.bench.accuracy.prediction.Tag;
import io.lodewire.bench.accuracy.prediction.TagLabels;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reuters-21578: the editors' PLACES and those of their TOPICS that are commodities. */
final class ReutersGold implements Gold {

    /** A story that counts for places, or for topics, or for both. */
    private record Story(String id, Labels places, Labels topics, boolean placed, boolean topical) {}

    private static final String USA = "US";

    private final ReutersTopics topics = new ReutersTopics();
    private final List<Story> stories;
    private final Set<String> known;

    ReutersGold(List<Row> rows, PlaceCodes codes) {
        stories = rows.stream().map(row -> story(row, codes)).toList();
        known = new HashSet<>(codes.all());
        stories.stream()
                .filter(Story::placed)
                .forEach(story -> known.addAll(story.places().names()));
    }

    private Story story(Row row, PlaceCodes codes) {
        var used = !row.text("lewissplit").equals("NOT-USED");
        var indexed = row.text("topics_attr");
        return new Story(
                row.text("newid"),
                Labels.of(row.texts("places").stream().map(codes::code).toList()),
                Labels.of(row.texts("topics")).where(topics.all()::contains),
                used && !indexed.equals("BYPASS"),
                used && indexed.equals("YES"));
    }

    @Override
    public Set<String> ids() {
        return stories.stream().map(Story::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Findings compare(Predictions predictions) {
        return new Findings(
                List.of(
                        places("PLACES (focus)", predictions, Reach.FOCUS, place -> true),
                        places("PLACES without usa (focus)", predictions, Reach.FOCUS, place -> !place.equals(USA)),
                        places("PLACES without usa (any mention)", predictions, Reach.ANY, place -> !place.equals(USA)),
                        topics(predictions)),
                List.of());
    }

    private Measure places(String name, Predictions predictions, Reach reach, Predicate<String> counted) {
        return new Measure(
                name,
                stories.stream()
                        .filter(Story::placed)
                        .map(story -> places(story, predictions.of(story.id()), reach, counted))
                        .toList());
    }

    private Comparison places(Story story, Prediction found, Reach reach, Predicate<String> counted) {
        return new Comparison(
                story.id(),
                found.headline(),
                story.places().where(counted),
                TagLabels.of(found.regions(), reach, this::places).where(counted),
                TagLabels.bySalience(found.regions(), this::places));
    }

    /** Countries that Reuters has a label for. */
    private Set<String> places(Tag tag) {
        return TagLabels.country(tag).stream()
                .map(PlaceCodes::merged)
                .filter(known::contains)
                .collect(Collectors.toSet());
    }

    private Measure topics(Predictions predictions) {
        return new Measure(
                "commodity TOPICS (focus)",
                stories.stream()
                        .filter(Story::topical)
                        .map(story -> topics(story, predictions.of(story.id())))
                        .toList());
    }

    private Comparison topics(Story story, Prediction found) {
        return new Comparison(
                story.id(),
                found.headline(),
                story.topics(),
                TagLabels.of(found.commodities(), Reach.FOCUS, this::topics),
                TagLabels.bySalience(found.commodities(), this::topics));
    }

    private Set<String> topics(Tag tag) {
        return topics.of(tag.code());
    }
}
