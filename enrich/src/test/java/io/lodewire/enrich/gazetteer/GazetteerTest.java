package io.lodewire.enrich.gazetteer;

import static io.lodewire.enrich.gazetteer.NameOf.acronym;
import static io.lodewire.enrich.gazetteer.NameOf.commodity;
import static io.lodewire.enrich.gazetteer.NameOf.region;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lodewire.enrich.text.Story;
import io.lodewire.enrich.text.StoryReader;
import io.lodewire.enrich.text.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    @Test
    void shouldFindTheLongestName() {
        assertThat(found("North Korea and Korea met", region("Korea"), region("North Korea")))
                .containsExactly("North Korea", "Korea");
    }

    @Test
    void shouldFindTheLeftmostName() {
        assertThat(found("New York Minster burnt", region("New York"), region("York Minster")))
                .containsExactly("New York");
    }

    @Test
    void shouldFindANameThatALongerOneOnlyBegins() {
        assertThat(found(
                        "New York State is New",
                        region("New York City Hall"),
                        region("New York"),
                        region("York State")))
                .containsExactly("New York");
    }

    @Test
    void shouldFindANameInsideOneThatDoesNotEnd() {
        assertThat(found("Papua New Guinea or Papua New York", region("Papua New Guinea"), region("New York")))
                .containsExactly("Papua New Guinea", "New York");
    }

    @Test
    void shouldKeepOverlapsOfDifferentLexicons() {
        var names = new Name[] {region("Gold Coast"), commodity("gold"), commodity("coast road")};

        assertThat(found("Gold Coast road", names)).containsExactly("Gold Coast", "Gold", "Coast road");
    }

    @Test
    void shouldFindNamesHoweverLinesAndHyphensPartThem() {
        assertThat(found("Rare-earth and rare\nearth", commodity("rare earth")))
                .containsExactly("Rare-earth", "rare\nearth");
    }

    @Test
    void shouldCutOffThePossessive() {
        assertThat(found("China's and North Korea\u2019s", region("China"), region("North Korea")))
                .containsExactly("China", "North Korea");
    }

    @Test
    void shouldNotRunOverPunctuation() {
        var names = new Name[] {region("New York"), region("South Africa")};

        assertThat(found("New, York (South) Africa \"New\" York. New\n\nYork in the South. Africa", names))
                .isEmpty();
    }

    @Test
    void shouldRunOverACommaThatTheNameHas() {
        var names = new Name[] {region("Washington"), region("Washington, D.C.")};

        assertThat(found("In Washington, D.C., and Washington D.C.", names))
                .containsExactly("Washington, D.C.", "Washington");
    }

    @Test
    void shouldNotRunOverACommaAtTheEndOfAParagraph() {
        assertThat(found("in Moscow,\n\nIdaho", region("Moscow, Idaho"))).isEmpty();
    }

    @Test
    void shouldAskForCapitals() {
        assertThat(found("turkey, Turkey, TURKEY", region("Turkey"))).containsExactly("Turkey", "TURKEY");
        assertThat(found("us, Us, US, U.S., U.S", acronym("US"), acronym("U.S.")))
                .containsExactly("US", "U.S.", "U.S");
        assertThat(found("Tin and TIN", commodity("tin"))).containsExactly("Tin", "TIN");
    }

    @Test
    void shouldFallBackToAShorterNameThatIsWrittenAsItMust() {
        assertThat(found(
                        "Gold COAST",
                        commodity("gold"),
                        new NameOf("gold coast", Lexicon.COMMODITY, Case.ALL_CAPITALS)))
                .containsExactly("Gold");
    }

    @Test
    void shouldGiveAllReadingsOfASurface() {
        var country = region("Georgia");
        var state = new NameOf("Georgia", Lexicon.REGION, Case.CAPITALISED);
        var acronym = acronym("Georgia");

        assertThat(hits("Georgia", country, state, acronym))
                .singleElement()
                .satisfies(hit -> assertThat(hit.readings()).containsExactly(country, state));
        assertThat(hits("GEORGIA", country, state, acronym))
                .singleElement()
                .satisfies(hit -> assertThat(hit.readings()).containsExactly(country, state, acronym));
    }

    @Test
    void shouldFindNamesInAnyScript() {
        var names = new Name[] {region("Россия"), commodity("稀土"), region("Côte d'Ivoire"), commodity("희토류")};

        assertThat(found("РОССИЯ, 限制稀土出口, Côte d\u2019Ivoire, 희토류", names))
                .containsExactly("РОССИЯ", "Côte d\u2019Ivoire", "稀土", "희토류");
    }

    @Test
    void shouldRefuseANameWithoutAWord() {
        var builder = new GazetteerBuilder(new Vocabulary());
        var name = region("?!");

        assertThatThrownBy(() -> builder.add("?!", name)).hasMessageContaining("no word in the name '?!'");
    }

    @Test
    void shouldNotLetHitsBeChanged() {
        var hits = hits("China", region("China"));
        var hit = hits.get(0);

        assertThatThrownBy(() -> hits.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> hit.readings().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> found(String body, Name... names) {
        return search(body, names).found();
    }

    private static List<Hit> hits(String body, Name... names) {
        return search(body, names).hits(Lexicon.REGION);
    }

    private static Found search(String body, Name... names) {
        var vocabulary = new Vocabulary();
        var builder = new GazetteerBuilder(vocabulary);
        Stream.of(names).forEach(name -> builder.add(((NameOf) name).surface(), name));
        var gazetteer = builder.build();
        var text = new StoryReader(vocabulary).read(Story.of("", body, null));
        return new Found(text, gazetteer.find(text));
    }
}
