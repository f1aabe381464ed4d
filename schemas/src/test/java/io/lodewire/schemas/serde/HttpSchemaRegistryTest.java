package io.lodewire.schemas.serde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.lodewire.events.Retraction;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class HttpSchemaRegistryTest {

    private static final Schema SCHEMA = Retraction.getClassSchema();
    private static final String SECRET = "pass:word";

    @Test
    void shouldLookUpTheNumberOfASchema() throws IOException {
        try (var server = RegistryServer.answering(200, "{\"subject\":\"t-value\",\"id\":41,\"version\":3}")) {
            var registry = new HttpSchemaRegistry(server.config());

            assertThat(registry.idOf("t-value", SCHEMA)).isEqualTo(41);
            assertThat(registry.idOf("t-value", SCHEMA)).isEqualTo(41);

            assertThat(server.asked()).singleElement().satisfies(asked -> {
                assertThat(asked.method()).isEqualTo("POST");
                assertThat(asked.path()).isEqualTo("/subjects/t-value");
                assertThat(schemaIn(asked.body())).isEqualTo(SCHEMA);
                assertThat(asked.authorization()).isEmpty();
            });
        }
    }

    @Test
    void shouldRegisterASchemaWhenToldSo() throws IOException {
        try (var server = RegistryServer.answering(200, "{\"id\":42}")) {
            var config = new RegistryConfig(server.url(), Optional.empty(), true, Duration.ofSeconds(30));

            assertThat(new HttpSchemaRegistry(config).idOf("a/b-value", SCHEMA)).isEqualTo(42);

            assertThat(server.asked())
                    .extracting(RegistryServer.Asked::path)
                    .containsExactly("/subjects/a%2Fb-value/versions");
        }
    }

    @Test
    void shouldFetchASchemaOnce() throws IOException {
        var answer = new ObjectMapper()
                .createObjectNode()
                .put("schema", SCHEMA.toString())
                .toString();
        try (var server = RegistryServer.answering(200, answer)) {
            var registry = new HttpSchemaRegistry(server.config());

            assertThat(registry.schemaOf(7)).contains(SCHEMA);
            assertThat(registry.schemaOf(7)).contains(SCHEMA);

            assertThat(server.asked()).extracting(RegistryServer.Asked::path).containsExactly("/schemas/ids/7");
        }
    }

    @Test
    void shouldTellAnUnknownNumberFromABrokenRegistry() throws IOException {
        try (var server = RegistryServer.answering(404, "{\"error_code\":40403,\"message\":\"Schema not found\"}")) {
            assertThat(new HttpSchemaRegistry(server.config()).schemaOf(7)).isEmpty();
        }
        try (var server = RegistryServer.answering(404, "<html>no such page</html>")) {
            var registry = new HttpSchemaRegistry(server.config());

            assertThatThrownBy(() -> registry.schemaOf(7))
                    .isInstanceOf(RegistryException.class)
                    .hasMessageContaining("404")
                    .hasMessageContaining("/schemas/ids/7");
        }
    }

    @Test
    void shouldFailForASchemaThatIsNotRegistered() throws IOException {
        try (var server = RegistryServer.answering(404, "{\"error_code\":40401,\"message\":\"Subject not found.\"}")) {
            var registry = new HttpSchemaRegistry(server.config());

            assertThatThrownBy(() -> registry.idOf("t-value", SCHEMA))
                    .isInstanceOf(RegistryException.class)
                    .hasMessageContaining("404")
                    .hasMessageContaining("/subjects/t-value")
                    .hasMessageContaining("Subject not found.");
        }
    }

    @Test
    void shouldFailWhenTheRegistryFailsAndAskAgainLater() throws IOException {
        try (var server = RegistryServer.answering(500, "x".repeat(1_000))) {
            var registry = new HttpSchemaRegistry(server.config());

            assertThatThrownBy(() -> registry.schemaOf(7))
                    .isInstanceOf(RegistryException.class)
                    .hasMessageContaining("500")
                    .hasMessageNotContainingAny("x".repeat(300));
            assertThatThrownBy(() -> registry.schemaOf(7)).isInstanceOf(RegistryException.class);

            assertThat(server.asked()).hasSize(2);
        }
    }

    @Test
    void shouldFailForAnAnswerThatIsNotTheExpectedOne() throws IOException {
        try (var server = RegistryServer.answering(200, "{\"version\":3}")) {
            assertThatThrownBy(() -> new HttpSchemaRegistry(server.config()).idOf("t-value", SCHEMA))
                    .isInstanceOf(RegistryException.class)
                    .hasMessageContaining("'id'");
        }
        try (var server = RegistryServer.answering(200, "welcome")) {
            assertThatThrownBy(() -> new HttpSchemaRegistry(server.config()).schemaOf(7))
                    .isInstanceOf(RegistryException.class);
        }
    }

    @Test
    void shouldGiveUpOnASilentRegistry() throws IOException {
        try (var server = RegistryServer.silent()) {
            var config = new RegistryConfig(server.url(), Optional.empty(), false, Duration.ofMillis(200));

            assertThatThrownBy(() -> new HttpSchemaRegistry(config).schemaOf(7))
                    .isInstanceOf(RegistryException.class)
                    .hasMessageContaining("did not answer /schemas/ids/7");
        }
    }

    @Test
    void shouldFailWhereNothingListens() throws IOException {
        URI gone;
        try (var server = RegistryServer.silent()) {
            gone = server.url();
        }

        assertThatThrownBy(() -> new HttpSchemaRegistry(RegistryConfig.at(gone)).schemaOf(7))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining(gone.toString());
    }

    @Test
    void shouldSendCredentialsAndNeverSayThem() throws IOException {
        try (var server = RegistryServer.answering(401, "unauthorised")) {
            var config = new RegistryConfig(server.url(), Optional.of("user:" + SECRET), false, Duration.ofSeconds(30));
            var token = Base64.getEncoder().encodeToString(("user:" + SECRET).getBytes(UTF_8));

            assertThatThrownBy(() -> new HttpSchemaRegistry(config).schemaOf(7))
                    .isInstanceOf(RegistryException.class)
                    .hasMessageContaining("401")
                    .hasMessageNotContainingAny(SECRET, token);

            assertThat(server.asked())
                    .extracting(RegistryServer.Asked::authorization)
                    .containsExactly(Optional.of("Basic " + token));
        }
    }

    private static Schema schemaIn(String body) throws IOException {
        return new Schema.Parser()
                .parse(new ObjectMapper().readTree(body).get("schema").asText());
    }
}
