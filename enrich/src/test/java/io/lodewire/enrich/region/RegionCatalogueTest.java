package io.lodewire.enrich.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegionCatalogueTest {

    private final RegionCatalogue catalogue = RegionCatalogue.load();

    @Test
    void shouldNameCountriesAsCldrDoes() {
        assertThat(catalogue.get("CN", null)).isEqualTo(new Region("CN", "China", RegionKind.COUNTRY, "156"));
        assertThat(catalogue.get("HK", null).name()).isEqualTo("Hong Kong");
        assertThat(catalogue.get("AF", null).m49()).isEqualTo("004");
    }

    @Test
    void shouldHoldHistoricStates() {
        assertThat(catalogue.get("SU", null).name()).isEqualTo("Soviet Union");
        assertThat(catalogue.get("BU", null).name()).isEqualTo("Burma");
    }

    @Test
    void shouldReadACodeThatWasGivenTwiceByTheDay() {
        assertThat(catalogue.get("CS", LocalDate.parse("1987-03-01")).name()).isEqualTo("Czechoslovakia");
        assertThat(catalogue.get("CS", LocalDate.parse("2004-03-01")).name()).isEqualTo("Serbia and Montenegro");
    }

    @Test
    void shouldHoldBlocsAndSubdivisions() {
        assertThat(catalogue.get("EU", null).kind()).isEqualTo(RegionKind.BLOC);
        assertThat(catalogue.get("XW-OPEC", null).kind()).isEqualTo(RegionKind.BLOC);
        assertThat(catalogue.get("XW-WEST", null).kind()).isEqualTo(RegionKind.PSEUDO);
        assertThat(catalogue.get("CN-NM", null))
                .isEqualTo(new Region("CN-NM", "Inner Mongolia", RegionKind.SUBDIVISION, null));
    }

    @Test
    void shouldKnowTheCountryOfACode() {
        assertThat(RegionCatalogue.countryOf("US-CA")).isEqualTo("US");
        assertThat(RegionCatalogue.countryOf("FR")).isEqualTo("FR");
        assertThat(RegionCatalogue.countryOf("XW-ASEAN")).isEqualTo("XW-ASEAN");
    }

    @Test
    void shouldRefuseAnUnknownCode() {
        assertThat(catalogue.find("QQ", null)).isEmpty();
        assertThatThrownBy(() -> catalogue.get("QQ", null)).hasMessageContaining("QQ");
    }
}
