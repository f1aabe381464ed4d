package io.lodewire.enrich.action.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "impose, imposes, imposed, imposing",
        "levy, levies, levied, levying",
        "tax, taxes, taxed, taxing",
        "agree, agrees, agreed, agreeing",
        "push, pushes, pushed, pushing",
        "veto, vetoes, vetoed, vetoing"
    })
    void shouldMakeRegularFormsOfVerbs(String base, String third, String past, String ing) {
        var forms = Inflection.ofVerb(base, List.of());

        assertThat(forms)
                .containsEntry(base, Form.BASE)
                .containsEntry(third, Form.THIRD)
                .containsEntry(past, Form.PAST | Form.PARTICIPLE)
                .containsEntry(ing, Form.ING);
    }

    @Test
    void shouldTakeIrregularFormsFromTheFile() {
        var forms = Inflection.ofVerb("take", List.of("took", "taken", "taking"));

        assertThat(forms).containsEntry("took", Form.PAST).containsEntry("taken", Form.PARTICIPLE);
    }

    @Test
    void shouldKeepTwoFormsOfOneSpellingApart() {
        var forms = Inflection.ofVerb("cut", List.of("cut", "cut", "cutting"));

        assertThat(forms).containsEntry("cut", Form.BASE | Form.PAST | Form.PARTICIPLE);
    }

    @Test
    void shouldBendTheFirstWordOfAVerbAndTheLastOfANoun() {
        assertThat(Inflection.ofVerb("phase out", List.of())).containsKeys("phases out", "phased out", "phasing out");
        assertThat(Inflection.ofNoun("trade policy", List.of())).containsEntry("trade policies", Form.PLURAL);
    }

    @Test
    void shouldTakeAnIrregularPluralFromTheFile() {
        assertThat(Inflection.ofNoun("embargo", List.of("embargoes"))).containsEntry("embargoes", Form.PLURAL);
    }
}
