package io.lodewire.bench.accuracy.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.bench.accuracy.measure.Comparison;
import io.lodewire.bench.accuracy.measure.Counts;
import io.lodewire.bench.accuracy.measure.Witness;
import io.lodewire.bench.accuracy.prediction.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionComparisonTest {

    private static final GoldMention GEORGIA = new GoldMention("Georgia", "US", "", true);
    private static final GoldMention STREET = new GoldMention("Tiflis Street", null, "", false);

    @Test
    void shouldTellNamesThatStandForAnotherCountry() {
        var story = compare(List.of(GEORGIA), tag("GE", "Georgia"));

        assertThat(story.missed()).containsExactly("georgia = US");
        assertThat(story.wrong()).containsExactly("georgia = GE");
    }

    @Test
    void shouldTakeALongerNameForTheSame() {
        var story = compare(List.of(GEORGIA), tag("US-GA", "Georgia, U.S."));

        assertThat(story.hits()).containsExactly("georgia = US");
        assertThat(story.counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void shouldCountANameOnceAStory() {
        var story = compare(List.of(GEORGIA, GEORGIA), tag("US", "Georgia"), tag("US-GA", "GEORGIA"));

        assertThat(story.counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void shouldLeaveUndecidedPhrasesOut() {
        var story = compare(List.of(GEORGIA, STREET), tag("GE", "Tiflis"));

        assertThat(story.wrong()).isEmpty();
        assertThat(story.missed()).containsExactly("georgia = US");
    }

    @Test
    void shouldHoldADecidedNameAgainstAnUndecidedPhraseAroundIt() {
        var avenue = new GoldMention("Georgia Avenue", null, "", false);

        var story = compare(List.of(avenue, GEORGIA), tag("GE", "Georgia"));

        assertThat(story.wrong()).containsExactly("georgia = GE");
    }

    @Test
    void shouldCallWhatGoldDoesNotMarkWrong() {
        assertThat(compare(List.of(GEORGIA), tag("PE", "Lima")).wrong()).containsExactly("lima = PE");
    }

    @Test
    void shouldCompareNamesAloneWhereGoldHasNoCodes() {
        var kenyans = new GoldMention("Kenyans", null, "Demonym", true);

        var story = compare(List.of(kenyans), tag("KE", "Kenyans"), tag("XW-EAST-AFRICA", "East Africa"));

        assertThat(story.hits()).containsExactly("kenyans");
        assertThat(story.wrong()).containsExactly("east africa");
        assertThat(story.gold().words("kenyans")).containsExactly(new Witness("Kenyans", "Demonym"));
    }

    @Test
    void shouldPassOverBlocsWhereGoldNamesCountries() {
        assertThat(compare(List.of(GEORGIA), tag("XW-OPEC", "OPEC")).wrong()).isEmpty();
    }

    private static Comparison compare(List<GoldMention> gold, Tag... tags) {
        return new MentionComparison(gold).with("1", "Title", List.of(tags));
    }

    private static Tag tag(String code, String surface) {
        return new Tag(code, "MENTION", List.of(new Witness(surface, "NAME")));
    }
}
