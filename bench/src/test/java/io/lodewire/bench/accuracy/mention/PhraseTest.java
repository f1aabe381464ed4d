package io.lodewire.bench.accuracy.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest
    @CsvSource({
        "U.S., U.S, true",
        "COTE D'IVOIRE, Cote d’Ivoire, true",
        "York, New York, true",
        "New York City, York, true",
        "American, America, false",
        "New England, England Air, false",
        "..., Peru, false"
    })
    void shouldOverlapByWholeWords(String one, String other, boolean overlaps) {
        assertThat(Phrase.of(one).overlaps(Phrase.of(other))).isEqualTo(overlaps);
    }
}
