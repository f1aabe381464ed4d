package io.lodewire.bench.accuracy.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final Witness PARIS = new Witness("Paris", "METONYM");
    private static final Witness FRENCH = new Witness("French", "DEMONYM");

    @Test
    void shouldGatherTheWordsOfALabel() {
        var labels = Labels.builder()
                .add("FR", List.of(PARIS))
                .add("FR", List.of(FRENCH, PARIS))
                .build();

        assertThat(labels.names()).containsExactly("FR");
        assertThat(labels.words("FR")).containsExactly(PARIS, FRENCH);
        assertThat(labels.words("GB")).isEmpty();
    }

    @Test
    void shouldSortLabels() {
        assertThat(Labels.of(List.of("US", "CN", "US")).names()).containsExactly("CN", "US");
    }

    @Test
    void shouldKeepWhatWordsOfAKindCarry() {
        var labels = Labels.builder()
                .add("FR", List.of(FRENCH, PARIS))
                .add("GB", List.of(new Witness("Britain", "NAME")))
                .add("US", List.of())
                .build();

        assertThat(labels.carriedBy("DEMONYM").names()).containsExactly("FR");
        assertThat(labels.kinds()).containsExactlyInAnyOrder("DEMONYM", "METONYM", "NAME");
    }

    @Test
    void shouldDropLabelsThatAreNotAskedFor() {
        var labels = Labels.of(List.of("US", "CN")).where(name -> !name.equals("US"));

        assertThat(labels.has("US")).isFalse();
        assertThat(labels.has("CN")).isTrue();
    }
}
