package io.lodewire.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegistryConfigTest {

    @Test
    void shouldRegisterNothingByDefault() {
        var config = RegistryConfig.at(URI.create("https://registry.example"));

        assertThat(config)
                .isEqualTo(new RegistryConfig(
                        URI.create("https://registry.example"), Optional.empty(), false, Duration.ofSeconds(10)));
    }

    @Test
    void shouldRejectAnAddressThatIsNotHttp() {
        assertThatThrownBy(() -> RegistryConfig.at(URI.create("registry.example:8081")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("http://");
    }

    @Test
    void shouldRejectCredentialsInTheAddress() {
        assertThatThrownBy(() -> RegistryConfig.at(URI.create("http://user:secret@registry.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void shouldMaskCredentialsWhenShown() {
        var config = new RegistryConfig(
                URI.create("http://registry.example"), Optional.of("user:secret"), false, Duration.ofSeconds(1));

        assertThat(config.toString()).contains("****").doesNotContain("secret").doesNotContain("user:");
    }
}
