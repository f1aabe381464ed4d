package io.lodewire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The zones and sentences of the seed article are the segments of its gold. */
class SeedArticleTest {

    private static final Path SHARED = Path.of("../../shared");
    private static final Pattern SEGMENT = Pattern.compile(
            "\\{\\s*\"id\": \"\\w+\",\\s*\"zone\": \"(\\w+)\",\\s*\"discourse\": [^,]+,\\s*\"begin\": (\\d+),\\s*\"end\": (\\d+)");

    private final StoryReader reader = new StoryReader(new Vocabulary());
    private List<String> lines = List.of();
    private List<String> gold = List.of();

    @BeforeEach
    void readShared() throws IOException {
        var article = SHARED.resolve("data/seed-article.txt");
        assumeThat(article)
                .as("the shared folder beside the repository is absent")
                .exists();
        lines = Files.readAllLines(article);
        gold = gold(Files.readString(article), Files.readString(SHARED.resolve("design/seed-gold.json")));
    }

    @Test
    void shouldFindTheGoldSegments() {
        var body = lines.get(3) + "\n\n" + String.join("\n", lines.subList(6, lines.size()));

        assertThat(sentences(lines.get(2), body)).isEqualTo(without(gold, "SECTION_LABEL"));
    }

    @Test
    void shouldFindThemAlsoWithTheDateLineInTheBody() {
        var body = String.join("\n", lines.subList(3, lines.size()));

        assertThat(sentences(lines.get(2), body)).isEqualTo(without(gold, "SECTION_LABEL"));
    }

    @Test
    void shouldFindThemAlsoWithTheLabelInTheBody() {
        var body = "ASIA PACIFIC\n" + String.join("\n", lines.subList(3, lines.size()));

        var sentences = sentences(lines.get(2), body);

        assertThat(sentences).containsExactlyInAnyOrderElementsOf(gold);
    }

    private List<String> sentences(String deck, String body) {
        var text = reader.read(new Story(lines.get(1), deck, null, body, null, null, List.of()));
        return text.sentences().stream()
                .map(sentence -> sentence.zone() + " " + sentence.span().of(text.chars()))
                .toList();
    }

    private static List<String> gold(String article, String json) {
        var segments = new ArrayList<String>();
        var match = SEGMENT.matcher(json);
        while (match.find()) {
            segments.add(match.group(1)
                    + " "
                    + article.substring(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3))));
        }
        return segments;
    }

    private static List<String> without(List<String> segments, String zone) {
        return segments.stream().filter(segment -> !segment.startsWith(zone)).toList();
    }
}
