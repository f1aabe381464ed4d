package io.lodewire.bench.accuracy.score;

import java.util.List;

/**
 * The result of one measure.
 *
 * @param micro over all labels of all stories
 * @param interval of the micro F1
 * @param labels every label, most errors first
 * @param foundBy the score if only words of one kind had counted, by our kinds of mention
 * @param goldKinds recall by gold's kinds of mention, empty where gold has none
 */
public record MeasureScore(
        String name,
        int stories,
        Score micro,
        Interval interval,
        Average macro,
        List<NamedScore> labels,
        List<NamedScore> foundBy,
        List<KindRecall> goldKinds,
        List<Confusion> confusions) {

    public MeasureScore {
        labels = List.copyOf(labels);
        foundBy = List.copyOf(foundBy);
        goldKinds = List.copyOf(goldKinds);
        confusions = List.copyOf(confusions);
    }
}
