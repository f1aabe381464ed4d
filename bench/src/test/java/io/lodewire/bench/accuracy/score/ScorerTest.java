package io.lodewire.bench.accuracy.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.measure.Measure;
import io.lodewire.bench.accuracy.measure.Witness;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorerTest {

    @Test
    void shouldAverageOverStoriesAndOverLabels() {
        var score = score(
                story("1", labels("US"), labels("US")),
                story("2", labels("US"), labels("US", "CN")),
                story("3", labels("ZM"), labels()));

        assertThat(score.stories()).isEqualTo(3);
        assertThat(score.micro()).isEqualTo(new Score(2, 1, 1, 2.0 / 3, 2.0 / 3, 2.0 / 3));
        assertThat(score.macro()).isEqualTo(new Average(2, 0.5, 0.5, 0.5));
    }

    @Test
    void shouldListLabelsWithMostErrorsFirst() {
        var score = score(
                story("1", labels("US"), labels("CN")),
                story("2", labels("US"), labels("ZM")),
                story("3", labels("ZM"), labels("ZM")));

        assertThat(score.labels()).extracting(NamedScore::name).containsExactly("US", "CN", "ZM");
    }

    @Test
    void shouldScoreEachKindAsIfItHadStoodAlone() {
        var found = Labels.builder()
                .add("US", List.of(new Witness("American", "DEMONYM"), new Witness("U.S.", "ABBREVIATION")))
                .add("CN", List.of(new Witness("Chinese", "DEMONYM")))
                .build();

        var score = score(story("1", labels("US", "ZM"), found));

        assertThat(score.foundBy())
                .containsExactly(
                        new NamedScore("ABBREVIATION", new Score(1, 0, 1, 1, 0.5, 2.0 / 3)),
                        new NamedScore("DEMONYM", new Score(1, 1, 1, 0.5, 0.5, 0.5)));
    }

    @Test
    void shouldTellTheRecallOfEachKindInGold() {
        var gold = Labels.builder()
                .add("kenyans", List.of(new Witness("Kenyans", "Demonym")))
                .add("london", List.of(new Witness("London", "Literal")))
                .add("lima", List.of(new Witness("Lima", "Literal")))
                .build();

        var score = score(story("1", gold, labels("london")));

        assertThat(score.goldKinds())
                .containsExactly(new KindRecall("Demonym", 0, 1, 0), new KindRecall("Literal", 1, 2, 0.5));
    }

    @Test
    void shouldBeZeroForNothing() {
        var score = score();

        assertThat(score.micro().f1()).isZero();
        assertThat(score.macro()).isEqualTo(new Average(0, 0, 0, 0));
        assertThat(score.interval()).isEqualTo(new Interval(0, 0));
    }

    @Test
    void shouldBoundF1ByAnIntervalThatIsTheSameEachTime() {
        var stories = new Comparison[200];
        Arrays.setAll(stories, i -> story("s" + i, labels("US"), i % 4 == 0 ? labels("CN") : labels("US")));

        var interval = score(stories).interval();

        assertThat(interval).isEqualTo(score(stories).interval());
        assertThat(interval.low()).isCloseTo(0.69, within(0.02));
        assertThat(interval.high()).isCloseTo(0.81, within(0.02));
    }

    private static MeasureScore score(Comparison... stories) {
        return Scorer.score(new Measure("measure", List.of(stories)), Listing.standard());
    }

    private static Comparison story(String id, Labels gold, Labels found) {
        return new Comparison(id, "Title", gold, found);
    }

    private static Labels labels(String... names) {
        return Labels.of(List.of(names));
    }
}
