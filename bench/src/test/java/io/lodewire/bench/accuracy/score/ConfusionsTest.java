package io.lodewire.bench.accuracy.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Labels;
import io.lodewire.bench.accuracy.measure.Witness;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionsTest {

    private static final Labels NONE = Labels.none();

    @Test
    void shouldTakeTheOneMissForTheOneError() {
        var confusions = worst(story("1", label("GE", "Georgian"), label("US", "Georgia")));

        assertThat(confusions)
                .containsExactly(new Confusion(
                        "GE",
                        "US",
                        1,
                        List.of(new Example("1", "Title", List.of("Georgian"), List.of("Georgia"), List.of()))));
    }

    @Test
    void shouldPairLabelsThatTheSameWordsCarry() {
        var gold = Labels.builder()
                .add("georgia = US", List.of(new Witness("Georgia", "")))
                .add("lima = PE", List.of(new Witness("Lima", "")))
                .build();
        var found = Labels.builder()
                .add("georgia = GE", List.of(new Witness("GEORGIA", "NAME")))
                .add("turkey = TR", List.of(new Witness("turkey", "NAME")))
                .build();

        var confusions = worst(story("1", gold, found));

        assertThat(confusions).extracting(Confusion::missed).containsExactly("georgia = US", "lima = PE", null);
        assertThat(confusions).extracting(Confusion::found).containsExactly("georgia = GE", null, "turkey = TR");
    }

    @Test
    void shouldPutTheMostFrequentFirstAndLimitWhatItLists() {
        var listing = new Listing(1, 1, 2);

        var confusions = Confusions.worst(
                List.of(
                        story("1", label("CN", "China"), NONE),
                        story("2", NONE, label("US", "US")),
                        story("3", NONE, label("US", "us")),
                        story("4", NONE, label("US", "USA"))),
                listing);

        assertThat(confusions).hasSize(1);
        assertThat(confusions.get(0).found()).isEqualTo("US");
        assertThat(confusions.get(0).stories()).isEqualTo(3);
        assertThat(confusions.get(0).examples()).extracting(Example::id).containsExactly("2", "3");
    }

    @Test
    void shouldSayHowAMissedLabelWasSeen() {
        var aside = Labels.builder()
                .add("FR", List.of(new Witness("Paris", "MENTION")))
                .build();

        var confusions = worst(new Comparison("1", "Title", Labels.of(List.of("FR")), NONE, aside));

        assertThat(confusions.get(0).examples().get(0).aside()).containsExactly("MENTION Paris");
    }

    @Test
    void shouldFindNoFaultInWhatIsRight() {
        assertThat(worst(story("1", label("US", "U.S."), label("US", "American"))))
                .isEmpty();
    }

    @Test
    void shouldRejectAListingShorterThanNothing() {
        assertThatThrownBy(() -> new Listing(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Confusion> worst(Comparison... stories) {
        return Confusions.worst(List.of(stories), Listing.standard());
    }

    private static Comparison story(String id, Labels gold, Labels found) {
        return new Comparison(id, "Title", gold, found);
    }

    private static Labels label(String name, String words) {
        return Labels.builder().add(name, List.of(new Witness(words, ""))).build();
    }
}
