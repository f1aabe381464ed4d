package io.lodewire.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

    private static final String POLICY_GOLD = """
            {"id": "p1", "date": "2025-11-04", "title": "Zambia bans exports of cobalt", "body": "Zambia banned exports \
            of cobalt on Monday.", "regions": [{"code": "ZM", "focus": true}], "commodities": [{"id": "cobalt", "focus": \
            true}], "frames": []}
            """;
    private static final String PREDICTION = """
            {"article": {"itemUri": "p1"}, "regions": [{"code": "ZM"}, {"code": "ZW"}], "commodities": []}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void shouldEnrichTheTextsOfGold() throws IOException {
        var gold = file("gold.jsonl", POLICY_GOLD);

        assertThat(evaluate("--gold", gold, "--json")).isZero();

        var report = new ObjectMapper().readTree(out.toString());
        assertThat(report.get("kind").asText()).isEqualTo("policy");
        assertThat(report.get("predictions").asInt()).isEqualTo(1);
        assertThat(report.at("/measures/2/name").asText()).isEqualTo("commodities named");
        assertThat(report.at("/measures/2/micro/f1").asDouble()).isEqualTo(1.0);
    }

    @Test
    void shouldEnrichStoriesBesideGold() throws IOException {
        var gold = file("quiet.txt", "p1\n");
        var stories = file("stories.jsonl", POLICY_GOLD);

        assertThat(evaluate("--gold", gold, "--stories", stories)).isZero();

        assertThat(out.toString()).contains("1 stories, 1 with a prediction").contains("wrong export-ban, 1 story");
    }

    @Test
    void shouldTakeArticlesEnrichedBefore() throws IOException {
        var gold = file("gold.jsonl", POLICY_GOLD);
        var predictions = file("enriched.jsonl", PREDICTION);

        assertThat(evaluate("--gold", gold, "--pred", predictions, "--confusions", "1"))
                .isZero();

        assertThat(out.toString()).contains("0.500  1.000  0.667").contains("wrong ZW, 1 story");
    }

    @Test
    void shouldAskForTextsThatGoldDoesNotHold() throws IOException {
        var gold = file("quiet.txt", "p1\n");

        assertThat(evaluate("--gold", gold)).isEqualTo(2);

        assertThat(err.toString()).contains("gold of kind 'alarms' holds no texts: name them with --stories");
    }

    @Test
    void shouldNotTakeBothStoriesAndEnrichedArticles() throws IOException {
        var gold = file("gold.jsonl", POLICY_GOLD);

        assertThat(evaluate("--gold", gold, "--pred", gold, "--stories", gold)).isEqualTo(2);

        assertThat(err.toString()).contains("--pred and --stories exclude each other");
    }

    @Test
    void shouldSayThatThereIsNoGold() {
        var missing = folder.resolve("none.jsonl").toString();

        assertThat(LodewireCommand.run("evaluate", "--gold", missing)).isEqualTo(1);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private int evaluate(String... arguments) {
        return new CommandLine(new EvaluateCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
