package io.lodewire.schemas.serde;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How to reach a registry that speaks the Confluent REST API.
 *
 * @param userInfo {@code user:password} for basic authentication
 * @param register whether unknown schemas are registered at run time; else they must be there already
 */
public record RegistryConfig(URI url, Optional<String> userInfo, boolean register, Duration timeout) {

    public RegistryConfig {
        if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())) {
            throw new IllegalArgumentException("schema.registry.url must begin with http:// or https://");
        }
        if (url.getUserInfo() != null) {
            throw new IllegalArgumentException("credentials do not belong into schema.registry.url");
        }
    }

    /** Without credentials, registering nothing, waiting ten seconds at most. */
    public static RegistryConfig at(URI url) {
        return new RegistryConfig(url, Optional.empty(), false, Duration.ofSeconds(10));
    }

    @Override
    public String toString() {
        return "RegistryConfig[url=%s, userInfo=%s, register=%s, timeout=%s]"
                .formatted(url, userInfo.isPresent() ? "****" : "none", register, timeout);
    }
}
