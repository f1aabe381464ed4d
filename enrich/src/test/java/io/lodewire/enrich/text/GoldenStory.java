package io.lodewire.enrich.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One story of {@code zones.txt} and the sentences expected of it. */
record GoldenStory(String shows, Story story, List<String> sentences) {

    static List<GoldenStory> all() {
        var stories = new ArrayList<GoldenStory>();
        for (var block : String.join("\n", lines("zones.txt")).split("(?m)^@ ", -1)) {
            if (block.contains("\n====\n")) {
                stories.add(parse(block));
            }
        }
        return stories;
    }

    /** The lines of a resource but its comments. */
    static List<String> lines(String resource) {
        try (var in = Objects.requireNonNull(GoldenStory.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldenStory parse(String block) {
        var shows = block.substring(0, block.indexOf('\n'));
        var parts = block.substring(block.indexOf('\n') + 1).split("(?m)^====\n", -1);
        var story = new Story(
                part(parts[0], "HEADLINE: ").findFirst().orElse(""),
                part(parts[0], "DECK: ").findFirst().orElse(null),
                part(parts[0], "DATELINE: ").findFirst().orElse(null),
                parts[0].replaceAll("(?m)^(HEADLINE|DECK|DATELINE): .*\n", ""),
                null,
                null,
                List.of());
        var sentences = parts[1].lines().filter(line -> !line.isBlank()).toList();
        return new GoldenStory(shows, story, sentences);
    }

    private static Stream<String> part(String text, String name) {
        return text.lines().filter(line -> line.startsWith(name)).map(line -> line.substring(name.length()));
    }

    @Override
    public String toString() {
        return shows;
    }
}
