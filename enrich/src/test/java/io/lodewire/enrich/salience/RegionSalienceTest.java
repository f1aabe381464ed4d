package io.lodewire.enrich.salience;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.lodewire.enrich.action.ActionReading;
import io.lodewire.enrich.commodity.CommodityCatalogue;
import io.lodewire.enrich.commodity.CommodityReading;
import io.lodewire.enrich.region.RegionReader;
import io.lodewire.enrich.text.Story;
import io.lodewire.enrich.text.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegionSalienceTest {

    private static final LocalDate DAY = LocalDate.parse("1987-03-02");

    private final RegionReader reader = new RegionReader();
    private final SalienceScorer scorer =
            new SalienceScorer(reader.catalogue(), new CommoditySalience(CommodityCatalogue.read(), new Vocabulary()));

    @Test
    void shouldPutTheCountryOfHeadlineAndLeadInFocus() {
        var tags =
                tags("TAIWAN PLANS TARIFF CUTS", "TAIPEI, March 2 - ", "Taiwan plans to cut tariffs, officials said.");

        assertThat(salience(tags)).containsEntry("TW", Salience.FOCUS);
    }

    @Test
    void shouldTakeTheDatelinesCountryForAStoryOfLocalActors() {
        var tags = tags(
                "ZAPATA SKIPS INTEREST", "HOUSTON, March 2 -", "Zapata Corp will not pay the interest due in May.");

        assertThat(salience(tags)).containsEntry("US", Salience.FOCUS);
        assertThat(tags.get(0).roles()).containsExactly("VENUE");
    }

    @Test
    void shouldGiveTheCountryOfABrandNameNoFocus() {
        var tags = tags(
                "CYPRUS LOWERS PRICE", "DENVER, March 2 -", "Cyprus Minerals Co lowered its price of copper cathode.");

        assertThat(salience(tags)).containsEntry("US", Salience.FOCUS);
    }

    @Test
    void shouldCallACountryNamedOnceInTheBodyAMention() {
        var tags = tags(
                "BRAZIL RAISES COFFEE PRICE",
                "RIO DE JANEIRO, March 2 -",
                "Brazil raised its price of coffee.\n\n    Traders said Kenya may follow.");

        assertThat(salience(tags)).containsEntry("BR", Salience.FOCUS).containsEntry("KE", Salience.MENTION);
    }

    @Test
    void shouldPutAtLeastOneCountryInFocus() {
        var tags = tags(
                "SHARES CLOSE MIXED", null, "Shares closed mixed. Dealers were calm.\n\n    Trade with Peru was up.");

        assertThat(salience(tags)).containsExactly(Map.entry("PE", Salience.FOCUS));
    }

    @Test
    void shouldNotLetABlocPushACountryOut() {
        var tags = tags("OPEC MEETS", null, "OPEC met, OPEC said. OPEC ministers of OPEC agreed in Ecuador.");

        assertThat(salience(tags)).containsEntry("XW-OPEC", Salience.FOCUS).containsEntry("EC", Salience.FOCUS);
    }

    @Test
    void shouldTagTheSubdivisionBesideItsCountry() {
        var tags = tags("MINE REOPENS IN CALIFORNIA", null, "The mine at Mountain Pass, California, has reopened.");

        assertThat(salience(tags)).containsOnlyKeys("US", "US-CA");
    }

    @Test
    void shouldOrderByScoreThenPlaceThenCode() {
        var tags = tags("", null, "Chile and Peru agreed with Bolivia. Bolivia will pay.");

        assertThat(tags).extracting(tag -> tag.region().code()).containsExactly("BO", "CL", "PE");
        assertThat(tags).extracting(RegionTag::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void shouldLeaveAStoryWithoutRegionsUntagged() {
        assertThat(tags("SHARES RISE", null, "Shares rose.")).isEmpty();
    }

    private List<RegionTag> tags(String headline, @Nullable String dateline, String body) {
        var story = new Story(headline, null, dateline, body, null, DAY, List.of());
        var text = reader.text(story);
        var regions = reader.read(story, text);
        return scorer.score(
                        text,
                        story,
                        regions,
                        new CommodityReading(List.of(), List.of()),
                        new ActionReading(List.of(), List.of()))
                .regions();
    }

    private static Map<String, Salience> salience(List<RegionTag> tags) {
        return tags.stream().collect(toMap(tag -> tag.region().code(), RegionTag::salience));
    }
}
