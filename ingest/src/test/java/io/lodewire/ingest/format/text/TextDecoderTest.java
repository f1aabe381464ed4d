package io.lodewire.ingest.format.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDecoderTest {

    @Test
    void shouldReadUtf8() {
        assertThat(TextDecoder.decode("Métaux — 稀土".getBytes(UTF_8))).isEqualTo("Métaux — 稀土");
    }

    @Test
    void shouldFallBackToWindows1252() {
        assertThat(TextDecoder.decode(new byte[] {'c', 'a', 'f', (byte) 0xE9, ' ', (byte) 0x96}))
                .isEqualTo("café –");
    }

    @Test
    void shouldGiveSomeTextForAllBytes() {
        var bytes = new byte[256];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }

        assertThat(TextDecoder.decode(bytes)).hasSize(256).startsWith(new String(bytes, 0, 128, ISO_8859_1));
    }
}
