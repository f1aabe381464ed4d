package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.file.Row;
import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Findings;
import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.measure.Rate;
import io.lodewire.bench.accuracy.prediction.Predictions;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Worked examples of Global Trade Alert: was an action found, and one of the right type? */
final class GtaGold implements Gold {

    private record Story(String id, String title, String type, Set<String> accepted) {

        Comparison with(Labels found) {
            return new Comparison(id, title, Labels.of(List.of(type)), found);
        }
    }

    private final List<Story> stories;

    GtaGold(List<Row> rows) {
        var types = new GtaTypes();
        stories = IntStream.range(0, rows.size())
                .mapToObj(index -> story(index, rows.get(index), types))
                .filter(story -> !story.accepted().isEmpty())
                .toList();
    }

    private static Story story(int index, Row row, GtaTypes types) {
        var type = row.text("gta_id", "");
        return new Story(
                row.text("id", String.valueOf(index)),
                row.text("title", ""),
                row.text("type", "type " + type),
                types.actions(type));
    }

    @Override
    public Set<String> ids() {
        return stories.stream().map(Story::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Findings compare(Predictions predictions) {
        BiPredicate<Story, Labels> any = (story, found) -> !found.names().isEmpty();
        BiPredicate<Story, Labels> right = (story, found) -> !Collections.disjoint(found.names(), story.accepted());
        return new Findings(
                List.of(),
                List.of(rate("GTA any action", predictions, any), rate("GTA right type", predictions, right)));
    }

    private Rate rate(String name, Predictions predictions, BiPredicate<Story, Labels> holds) {
        var failures = stories.stream()
                .filter(story -> !holds.test(story, found(story, predictions)))
                .map(story -> story.with(found(story, predictions)))
                .toList();
        return new Rate(name, stories.size() - failures.size(), stories.size(), failures);
    }

    private static Labels found(Story story, Predictions predictions) {
        return ActLabels.leaf(predictions.of(story.id()).acts());
    }
}
