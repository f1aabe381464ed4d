package io.lodewire.ingest.fingerprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    void shouldHashNothingAndAbcAsTheStandardSays() {
        assertThat(Sha256.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void shouldTellTheHashSoFarAndGoOn() {
        var bytes = "abc".getBytes(UTF_8);

        var hash = Sha256.start().add(bytes, 0, 1);

        assertThat(hash.hex()).isEqualTo(Sha256.of("a"));
        assertThat(hash.add(bytes, 1, 2).hex()).isEqualTo(Sha256.of("abc"));
    }
}
