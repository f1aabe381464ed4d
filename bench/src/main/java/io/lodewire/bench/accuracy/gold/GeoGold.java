package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.file.Row;
import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Findings;
import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.measure.Measure;
import io.lodewire.bench.accuracy.mention.MentionComparison;
import io.lodewire.bench.accuracy.prediction.Prediction;
import io.lodewire.bench.accuracy.prediction.Predictions;
import io.lodewire.bench.accuracy.prediction.Reach;
import io.lodewire.bench.accuracy.prediction.TagLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Toponym corpora: which countries a text names, where gold knows them, and which names were seen. */
final class GeoGold implements Gold {

    private record Story(
            String id, String corpus, String title, Labels countries, MentionComparison names, boolean coded) {}

    private final List<Story> stories;

    GeoGold(List<Row> rows) {
        stories = rows.stream().map(GeoGold::story).toList();
    }

    private static Story story(Row row) {
        var toponyms = row.rows("toponyms");
        var countries = toponyms.stream()
                .map(toponym -> toponym.text("iso", ""))
                .filter(iso -> !iso.isEmpty())
                .toList();
        var coded = toponyms.stream().anyMatch(toponym -> toponym.has("iso"));
        return new Story(
                row.text("id"),
                row.text("corpus"),
                row.text("headline", ""),
                Labels.of(countries),
                new MentionComparison(Toponyms.mentions(toponyms)),
                coded);
    }

    @Override
    public Set<String> ids() {
        return stories.stream().map(Story::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Findings compare(Predictions predictions) {
        var measures = new ArrayList<Measure>();
        stories.stream()
                .collect(Collectors.groupingBy(Story::corpus, TreeMap::new, Collectors.toList()))
                .forEach((corpus, part) -> measures.addAll(measures(corpus, part, predictions)));
        return new Findings(measures, List.of());
    }

    /** A corpus that knows no countries is asked for names only. */
    private static List<Measure> measures(String corpus, List<Story> stories, Predictions predictions) {
        var coded = stories.stream().filter(Story::coded).toList();
        if (coded.isEmpty()) {
            return List.of(names(corpus + " names seen", stories, predictions));
        }
        return List.of(
                countries(corpus + " countries named", coded, predictions),
                names(corpus + " names and their countries", coded, predictions));
    }

    private static Measure countries(String name, List<Story> stories, Predictions predictions) {
        return new Measure(
                name,
                stories.stream()
                        .map(story -> countries(story, predictions.of(story.id())))
                        .toList());
    }

    private static Comparison countries(Story story, Prediction found) {
        return new Comparison(
                story.id(),
                story.title(),
                story.countries(),
                TagLabels.of(found.regions(), Reach.ANY, TagLabels::country));
    }

    private static Measure names(String name, List<Story> stories, Predictions predictions) {
        return new Measure(
                name,
                stories.stream()
                        .map(story -> story.names()
                                .with(
                                        story.id(),
                                        story.title(),
                                        predictions.of(story.id()).regions()))
                        .toList());
    }
}
