package io.lodewire.enrich.commodity;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.gazetteer.MentionKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommodityTaggerTest {

    private static final CommodityReader READER = new CommodityReader();

    @ParameterizedTest(name = "{0}")
    @MethodSource("goldens")
    void shouldReadTheGoldenCorpus(GoldenText golden) {
        var found = READER.read(golden.headline(), golden.body());

        assertThat(GoldenText.asWritten(found.reading().mentions()))
                .as(golden.toString())
                .isEqualTo(golden.expected());
    }

    static Stream<GoldenText> goldens() {
        return GoldenText.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goldens")
    void shouldProveEachMention(GoldenText golden) {
        var found = READER.read(golden.headline(), golden.body());

        for (var mention : found.reading().mentions()) {
            assertThat(mention.span()).isEqualTo(found.text().span(mention.tokenFrom(), mention.tokenTo()));
            assertThat(mention.reason() != null)
                    .as("a reason for what the words do not say")
                    .isEqualTo(mention.kind() == MentionKind.IMPLIED || mention.kind() == MentionKind.COREF);
        }
    }

    @Test
    void shouldSayNothingOfCaptionsAndCredits() {
        var found = READER.read("China bans exports of gallium", "The ban holds.\n\nPhoto: lithium mine in Chile");

        assertThat(found.reading().mentions()).extracting(CommodityMention::id).containsExactly("gallium");
    }

    @Test
    void shouldAbstainWhenNothingStandsBefore() {
        var found = READER.read("", "The two elements were not named.");

        assertThat(found.reading().mentions()).isEmpty();
        assertThat(found.reading().abstentions()).singleElement().satisfies(abstention -> {
            assertThat(abstention.step()).isEqualTo("commodity");
            assertThat(abstention.reason()).isEqualTo("NO_ANTECEDENT");
        });
    }

    @Test
    void shouldLookBackNoFurtherThanAReader() {
        var near = READER.read("", "Gallium rose " + "and fell ".repeat(10) + "so that traders sold the metals.");
        var far = READER.read("", "Gallium rose " + "and fell ".repeat(60) + "so that traders sold the metals.");

        assertThat(near.reading().mentions()).hasSize(2);
        assertThat(far.reading().mentions()).hasSize(1);
    }

    @Test
    @Timeout(20)
    void shouldReadAnEndlessSentenceInOnePass() {
        var found = READER.read("", "gold, tin and these metals and ".repeat(100_000));

        assertThat(found.reading().mentions()).hasSizeGreaterThan(200_000);
    }
}
