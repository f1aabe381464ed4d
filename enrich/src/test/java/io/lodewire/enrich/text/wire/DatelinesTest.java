package io.lodewire.enrich.text.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

    /** A bar stands where the dateline ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SALVADOR, Feb 26 -| Showers went on.",
                "NEW YORK, March 3 -| Prices rose.",
                "BEIJING, Nov 4 (Reuters) -| China said so.",
                "BEIJING/SHANGHAI, Nov. 4 (Reuters) -| China said so.",
                "(Reuters) -| China said so.",
                "Nov 4 (Reuters) -| China said so.",
                "WASHINGTON (AP) —| The president left.",
                "WASHINGTON —| The president left.",
                "ROANOKE --| Former senators met.",
                "Davos, January 16, 2024 -| A firm opened.",
                "COLUMBIA, Mo., April 23, 2024 –| Acme (NASDAQ: ACM) rose.",
                "VANCOUVER, British Columbia, Nov. 04, 2025 (GLOBE NEWSWIRE) --| Acme drilled.",
                "SALINAS, CA, February 18, 2025 /24-7PressRelease/ --| Acme drilled.",
                "Denver (Newsworthy.ai) Wednesday Oct 1, 2025 @ 1:05 PM Mountain —| Acme drilled.",
                "/PRNewswire/ --| Acme drilled.",
                "MOSCOW, November 4. /TASS/.| The president ordered it.",
                "NEW DELHI, Nov 4 (PTI)| The minister left.",
                "RIO DE JANEIRO, March 3 -| Prices rose.",
                "DALLAS–FORT WORTH, TX, May 2, 2025 /PRNewswire/ --| Acme drilled.",
                "Frankfurt am Main, June 27 –| Acme drilled.",
            })
    void shouldFindDatelines(String marked) {
        var text = marked.replace("|", "");

        assertThat(Datelines.endOf(text, 0, text.length())).isEqualTo(marked.indexOf('|'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "China - the largest producer - said so.",
                "OPEC - the group of exporters - met.",
                "Acme Corp (NASDAQ: ACM), a miner, drilled.",
                "Prices rose on Nov 4 - the highest in a year.",
                "On June 6, 2022, the Department of Commerce (Commerce) published a notice.",
                "U.S. - China talks ended.",
                "TOKYO STOCKS PLUNGE DUE TO YEN -- BROKERS",
                "A ministry spokesman said - on Monday - no.",
                "\"We will not,\" he said - and left.",
                "-",
                "(",
                "/a",
            })
    void shouldNotTakeProseForDatelines(String text) {
        assertThat(Datelines.endOf(text, 0, text.length())).isZero();
    }
}
