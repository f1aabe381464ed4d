package io.lodewire.enrich.salience;

import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.commodity.CommodityCatalogue;
import io.lodewire.enrich.commodity.CommodityLexicon;
import io.lodewire.enrich.commodity.CommodityTagger;
import io.lodewire.enrich.gazetteer.Gazetteer;
import io.lodewire.enrich.gazetteer.GazetteerBuilder;
import io.lodewire.enrich.text.Story;
import io.lodewire.enrich.text.StoryReader;
import io.lodewire.enrich.text.Vocabulary;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommoditySalienceTest {

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final CommodityCatalogue CATALOGUE = CommodityCatalogue.read();
    private static final CommodityLexicon LEXICON = CommodityLexicon.read(CATALOGUE, VOCABULARY);
    private static final CommoditySalience SALIENCE = new CommoditySalience(CATALOGUE, VOCABULARY);
    private static final CommodityTagger TAGGER = new CommodityTagger(LEXICON);
    private static final Gazetteer GAZETTEER = gazetteer();
    private static final StoryReader STORIES = new StoryReader(VOCABULARY);

    @Test
    void shouldFocusOnTheGoodOfHeadlineAndLead() {
        var tags = tags(
                "China tightens rules for gallium exports",
                "China tightened its rules for exports of gallium on Tuesday, the ministry said.\n\n"
                        + "Analysts compared the move with last year's rise in the price of oil. " + filler(12));

        assertThat(ids(tags, Salience.FOCUS)).containsExactly("gallium");
        assertThat(ids(tags, Salience.FOCUS)).doesNotContain("crude-oil");
        assertThat(tags.get(0).score()).isEqualTo(1.0);
    }

    @Test
    void shouldNotFocusOnTheGoodsOfAFirmThatReportsItsResults() {
        var tags = tags(
                "EXAMPLE HOLDINGS 2ND QTR NET",
                "Shr 12 cts vs nine cts. Net 2.1 mln vs 1.6 mln. Results include a gain from zinc sales.");

        assertThat(tags).hasSize(1).allMatch(tag -> tag.salience() != Salience.FOCUS);
    }

    @Test
    void shouldNotFocusOnAGoodThatOnlyExplainsAnEconomy() {
        var tags = tags(
                "ECONOMIC GROWTH SLOWS IN SECOND QUARTER",
                "The economy grew less than forecast, the statistics office said.\n\n" + filler(15)
                        + " Lower oil prices helped.");

        assertThat(tags).hasSize(1).allMatch(tag -> tag.salience() == Salience.MENTION);
    }

    @Test
    void shouldFocusOnKinOfTheLeadsGoodThatHaveFigures() {
        var tags = tags(
                "GRAIN SHIPMENTS RISE",
                "Wheat exports rose to 1.2 mln tonnes last month, the board said.\n\n"
                        + "It put exports of barley at 300,000 tonnes and of sorghum at 80,000 tonnes.");

        assertThat(ids(tags, Salience.FOCUS)).contains("wheat", "barley", "sorghum");
    }

    @Test
    void shouldWeighAGoodThatNewsActionsCarryMore() {
        var headline = "Ministers meet in Geneva";
        var body = "Ministers met on Tuesday.\n\n" + filler(20) + " The country will ban exports of antimony.";

        var plain = tags(headline, body).get(0);
        var carried = tags(headline, body, Set.of("antimony")).get(0);

        assertThat(plain.salience()).isNotEqualTo(Salience.FOCUS);
        assertThat(carried.salience()).isEqualTo(Salience.FOCUS);
    }

    @Test
    void shouldGiveNoTagsWhereNothingIsNamed() {
        assertThat(tags("Nothing of note", "Nothing was said.")).isEmpty();
    }

    private static String filler(int sentences) {
        return "Officials gave no further details of the talks that day. ".repeat(sentences);
    }

    private static List<String> ids(List<CommodityTag> tags, Salience salience) {
        return tags.stream()
                .filter(tag -> tag.salience() == salience)
                .map(CommodityTag::id)
                .toList();
    }

    private static List<CommodityTag> tags(String headline, String body) {
        return tags(headline, body, Set.of());
    }

    private static List<CommodityTag> tags(String headline, String body, Set<String> carried) {
        var text = STORIES.read(Story.of(headline, body, null));
        return SALIENCE.tags(text, TAGGER.tag(text, GAZETTEER.find(text)), carried);
    }

    private static Gazetteer gazetteer() {
        var builder = new GazetteerBuilder(VOCABULARY);
        LEXICON.addTo(builder);
        return builder.build();
    }
}
