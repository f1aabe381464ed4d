package io.lodewire.bench.accuracy.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.bench.accuracy.measure.Counts;
import io.lodewire.bench.accuracy.measure.Measure;
import io.lodewire.bench.accuracy.sample.PredictionLine;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class GeoGoldTest extends GoldTest {

    @Test
    void shouldAskEachCorpusForWhatItKnows() throws IOException {
        assertThat(compare(GoldKind.GEO).measures())
                .extracting(Measure::name)
                .containsExactly("COUNTY countries named", "COUNTY names and their countries", "WEB names seen");
    }

    @Test
    void shouldLeaveOutTextsWithoutACountry() throws IOException {
        assertThat(ids(measure(compare(GoldKind.GEO), "COUNTY countries named")))
                .containsExactly("c1");
    }

    @Test
    void shouldCompareCountriesOfAnySalience() throws IOException {
        var findings = compare(
                GoldKind.GEO,
                PredictionLine.of("c1")
                        .region("US", "FOCUS", "NAME Ohio")
                        .region("US-OH", "FOCUS", "NAME Ohio")
                        .region("GE", "MENTION", "NAME Georgia"));

        var story = story(findings, "COUNTY countries named", "c1");

        assertThat(story.counts()).isEqualTo(new Counts(1, 1, 1));
        assertThat(story.title()).isEqualTo("Fair opens in Georgia");
    }

    @Test
    void shouldCompareNamesOneByOne() throws IOException {
        var findings = compare(
                GoldKind.GEO,
                PredictionLine.of("c1")
                        .region("GE", "MENTION", "NAME Georgia", "METONYM Tiflis")
                        .region("US-OH", "MENTION", "NAME Lyon, Ohio"));

        var story = story(findings, "COUNTY names and their countries", "c1");

        assertThat(story.hits()).containsExactly("lyon = US");
        assertThat(story.wrong()).containsExactly("georgia = GE");
        assertThat(story.missed()).containsExactly("france = FR", "georgia = US");
    }

    @Test
    void shouldCallLanguagesAndNamesakesNoPlaces() throws IOException {
        var findings = compare(
                GoldKind.GEO,
                PredictionLine.of("w1")
                        .region("KE", "FOCUS", "DEMONYM Kenyans")
                        .region("IS", "MENTION", "NAME Iceland")
                        .region("GB", "MENTION", "DEMONYM English"));

        var story = story(findings, "WEB names seen", "w1");

        assertThat(story.hits()).containsExactly("kenyans");
        assertThat(story.wrong()).containsExactly("english", "iceland");
        assertThat(story.missed()).containsExactly("london");
        assertThat(story.gold().kinds()).containsExactlyInAnyOrder("Demonym", "Literal");
    }
}
