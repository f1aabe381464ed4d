package io.lodewire.sink.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.events.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    @Test
    void shouldExpandACommodityGroupToItselfAndItsMembers() {
        assertThat(Vocabulary.commodities().meaning("nuclear-fuels"))
                .containsExactlyInAnyOrder("nuclear-fuels", "uranium", "thorium");
        assertThat(Vocabulary.commodities().meaning("uranium")).containsExactly("uranium");
    }

    @Test
    void shouldTellAGroupOfActionsFromAnAction() {
        assertThat(Vocabulary.actions().meaning("export")).isEmpty();
        assertThat(Vocabulary.actions().complaint("export"))
                .isEqualTo("\"export\" is a group of actions; write it under group");
        assertThat(Vocabulary.groups().meaning("export")).containsExactly("export");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN", "NO", "XK", "EU", "SU", "DD", "CN-NM", "US-CA", "XW-OPEC", "XW-RU-FAR-EAST"})
    void shouldKnowRegionCodes(String code) {
        assertThat(Vocabulary.regions().meaning(code)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"UK, GB", "cn, CN", "China, CN", "Chnia, CN", "USA, US", "Soviet Union, SU", "CHN, CN"})
    void shouldNameTheNearestRegion(String word, String nearest) {
        assertThat(Vocabulary.regions().meaning(word)).isEmpty();
        assertThat(Vocabulary.regions().complaint(word))
                .isEqualTo("unknown region \"%s\", did you mean \"%s\"?", word, nearest);
    }

    @ParameterizedTest
    @CsvSource({"english, en", "EN, en", "Chinese, zh"})
    void shouldNameTheNearestLanguage(String word, String nearest) {
        assertThat(Vocabulary.languages().meaning(word)).isEmpty();
        assertThat(Vocabulary.languages().complaint(word))
                .isEqualTo("unknown language \"%s\", did you mean \"%s\"?", word, nearest);
    }

    @Test
    void shouldKnowLanguagesWithAndWithoutRegion() {
        assertThat(Vocabulary.languages().meaning("en")).containsExactly("en");
        assertThat(Vocabulary.languages().meaning("zh-Hans")).containsExactly("zh-Hans");
        assertThat(Vocabulary.languages().meaning("und")).containsExactly("und");
    }

    @Test
    void shouldKnowTheSymbolsOfAnEnum() {
        var statuses = Vocabulary.symbols("status", Status.class);

        assertThat(statuses.meaning("DENIED")).containsExactly("DENIED");
        assertThat(statuses.complaint("DENYED")).isEqualTo("unknown status \"DENYED\", did you mean \"DENIED\"?");
    }

    @Test
    void shouldTakeAnyWordWhereNothingIsFixed() {
        assertThat(Vocabulary.FREE.meaning("wire-one")).containsExactly("wire-one");
    }
}
