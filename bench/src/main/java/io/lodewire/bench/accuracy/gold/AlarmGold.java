package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.file.TextLines;
import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Findings;
import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.measure.Rate;
import io.lodewire.bench.accuracy.prediction.Prediction;
import io.lodewire.bench.accuracy.prediction.Predictions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stories that hold no policy action: each one found is a false alarm. */
final class AlarmGold implements Gold {

    private final List<String> stories;

    AlarmGold(List<TextLines.Line> lines) {
        stories = lines.stream().map(TextLines.Line::text).toList();
    }

    @Override
    public Set<String> ids() {
        return new HashSet<>(stories);
    }

    @Override
    public Findings compare(Predictions predictions) {
        var alarms = stories.stream()
                .map(predictions::of)
                .filter(found -> !found.acts().isEmpty())
                .toList();
        var actions = alarms.stream().mapToInt(found -> found.acts().size()).sum();
        var failures = alarms.stream().map(AlarmGold::failure).toList();
        return new Findings(
                List.of(),
                List.of(new Rate("policy actions in stories that hold none", actions, stories.size(), failures)));
    }

    private static Comparison failure(Prediction found) {
        return new Comparison(found.id(), found.headline(), Labels.none(), ActLabels.leaf(found.acts()));
    }
}
