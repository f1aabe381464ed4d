package io.lodewire.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.lodewire.app.config.SettingsReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** No container engine is needed to see whether the compose file still fits the command line. */
class ComposeTest {

    private static final Path FILE = Path.of("..", "docker-compose.yml");

    private static JsonNode services;

    @BeforeAll
    static void read() throws IOException {
        services = new YAMLMapper().readTree(FILE.toFile()).get("services");
    }

    @Test
    void shouldStartEveryPartWithACommandThatTheCommandLineAccepts() {
        var commands = new HashMap<String, List<String>>();
        services.properties().forEach(service -> {
            if (isOurs(service.getValue())) {
                commands.put(service.getKey(), words(service.getValue().get("command")));
            }
        });

        assertThat(commands).containsKeys("topics", "ingest", "enrich-1", "enrich-2", "sink");
        commands.forEach(
                (name, words) -> assertThatCode(() -> parse(words)).as(name).doesNotThrowAnyException());
    }

    @Test
    void shouldSetOnlyVariablesThatAreSettings() {
        var environment = new HashMap<String, String>();
        services.get("topics")
                .get("environment")
                .properties()
                .forEach(variable ->
                        environment.put(variable.getKey(), variable.getValue().asText()));

        assertThatCode(() -> SettingsReader.read(null, environment, Map.of())).doesNotThrowAnyException();
    }

    @Test
    void shouldPinEveryImageAndNameNoHost() {
        for (var image : services.findValuesAsText("image")) {
            assertThat(image).matches("[a-z0-9-]+(/[a-z0-9-]+)?:v?\\d+\\.\\d+\\.\\d+.*");
        }
    }

    @Test
    void shouldCheckTheHealthOfWhatOthersWaitFor() {
        for (var name : List.of("kafka", "registry", "ui")) {
            assertThat(services.get(name).has("healthcheck")).as(name).isTrue();
        }
    }

    private static boolean isOurs(JsonNode service) {
        return service.has("command")
                && (service.has("<<") || service.path("image").asText().startsWith("lodewire"));
    }

    private static List<String> words(JsonNode command) {
        var words = new ArrayList<String>();
        command.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static void parse(List<String> words) {
        new CommandLine(new LodewireCommand()).parseArgs(words.toArray(String[]::new));
    }
}
