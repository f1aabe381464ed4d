package io.lodewire.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredLetterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a.xml#0.2 | 2", "a.xml#7 | 0", "feeds.zip!b.xml#0.11 | 11", "push:in#0123abcd.3 | 3", "list:1 | 0"
            })
    void shouldKnowItsNumberInItsDocument(String source, int index) {
        assertThat(letter("ingest", source, "").index()).isEqualTo(index);
    }

    @Test
    void shouldBeRetryableOnlyWithAllBytesOfAFeed() {
        assertThat(letter("ingest", "a", "broken").isRetryable()).isTrue();
        assertThat(letter("enrich", "a", "broken").isRetryable()).isFalse();
        assertThat(letter("ingest", "a", "too large" + TransactionalLog.CUT + " 9 bytes")
                        .isRetryable())
                .isFalse();
    }

    private static StoredLetter letter(String stage, String source, String message) {
        return new StoredLetter("0-1", "MALFORMED", stage, source, message, new StoredLetter.Body(new byte[0]));
    }
}
