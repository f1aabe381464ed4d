package io.lodewire.app.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lodewire.app.tag.Tagging;
import io.lodewire.enrich.assemble.ArticleEnricher;
import io.lodewire.sink.route.Routes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteTrialViewTest {

    private static final ArticleEnricher ENRICHER = ArticleEnricher.standard();

    private static final RouteTrialView VIEW = new RouteTrialView(Routes.parse("routes.yaml", """
            routes:
              - name: bans
                from: news.policy-actions.v1
                where: { action: export-ban, commodity: antimony, published: { from: 2024-12, to: 2024-12 } }
                topic: alerts.bans
                files: {}
              - { name: chile, from: news.enriched.v1, where: { region: CL }, files: { folder: south } }
            """));

    @TempDir
    private Path folder;

    private Path stories;

    @BeforeEach
    void writeStories() throws IOException {
        stories = Files.writeString(folder.resolve("stories.jsonl"), """
                {"id": "s1", "date": "2024-12-03", "title": "China bans exports of antimony to the United States", \
                "body": "China has banned exports of antimony to the United States."}
                {"id": "s2", "date": "2024-12-04", "title": "A quiet day", "body": "Nothing happened in Chile."}
                """);
    }

    @Test
    void shouldShowWhichStoryGoesWhereAndWhy() throws IOException {
        var text = new StringWriter();

        Tagging.as(ENRICHER, new PrintWriter(text), VIEW::text)
                .run(List.of(stories), new PrintWriter(new StringWriter()));

        assertThat(text.toString().lines())
                .containsExactly(
                        "s1  China bans exports of antimony to the United States",
                        "  + bans: export-ban, commodity antimony; action export-ban; published 2024-12-03"
                                + " → topic alerts.bans, files bans (jsonl)",
                        "  - chile: region is CN, US",
                        "s2  A quiet day",
                        "  + chile: region CL → files south (jsonl)");
    }

    @Test
    void shouldGiveOneObjectForEachRouteAndEvent() throws IOException {
        var text = new StringWriter();

        Tagging.as(ENRICHER, new PrintWriter(text), VIEW::json)
                .run(List.of(stories), new PrintWriter(new StringWriter()));

        assertThat(objects(text.toString()))
                .extracting(object -> object.path("item").asText()
                        + " " + object.path("route").asText()
                        + " " + object.path("taken").asBoolean()
                        + " " + object.path("topic").asText()
                        + " " + object.path("action").asText())
                .containsExactly("s1 bans true alerts.bans export-ban", "s1 chile false  ", "s2 chile true  ");
    }

    private static List<JsonNode> objects(String lines) throws IOException {
        var objects = new ArrayList<JsonNode>();
        for (var line : lines.lines().toList()) {
            objects.add(new ObjectMapper().readTree(line));
        }
        return objects;
    }
}
