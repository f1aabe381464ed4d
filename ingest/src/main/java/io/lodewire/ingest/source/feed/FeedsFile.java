package io.lodewire.ingest.source.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code feeds.yaml}. All that is wrong with it is told at once. */
public final class FeedsFile {

    private static final Set<String> TOP = Set.of("contact", "pause", "min", "max", "feeds");
    private static final Set<String> OF_FEED = Set.of("name", "url", "min", "max");
    private static final Pattern TIME = Pattern.compile("(\\d{1,6})\\s*(s|m|h|d)");
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofHours(6);

    private final List<String> problems = new ArrayList<>();

    private FeedsFile() {}

    /**
     * The configuration in the file.
     *
     * @throws IllegalArgumentException with everything that is wrong, a line each
     */
    public static FeedsConfig read(Path file) throws IOException {
        return parse(Files.readString(file), file.toString());
    }

    static FeedsConfig parse(String yaml, String name) {
        var reader = new FeedsFile();
        var config = reader.config(reader.tree(yaml));
        if (!reader.problems.isEmpty() || config.isEmpty()) {
            throw new IllegalArgumentException(name + ":\n  " + String.join("\n  ", reader.problems));
        }
        return config.get();
    }

    private JsonNode tree(String yaml) {
        var mapper = YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try {
            return mapper.readTree(yaml);
        } catch (JsonProcessingException e) {
            problems.add("no YAML: " + e.getOriginalMessage());
            return mapper.createObjectNode();
        }
    }

    private Optional<FeedsConfig> config(JsonNode top) {
        strangers(top, TOP, "");
        var feeds = new ArrayList<Feed>();
        if (!top.path("feeds").isArray() || top.path("feeds").isEmpty()) {
            problems.add("feeds: a list of feeds is missing");
        }
        var shortest = time(top, "min", SHORTEST);
        var longest = time(top, "max", LONGEST);
        top.path("feeds").forEach(feed -> feed(feed, shortest, longest).ifPresent(feeds::add));
        try {
            return Optional.of(new FeedsConfig(top.path("contact").asText(""), time(top, "pause", PAUSE), feeds));
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Feed> feed(JsonNode node, Duration shortest, Duration longest) {
        var name = node.path("name").asText("");
        strangers(node, OF_FEED, name.isEmpty() ? "a feed: " : name + ": ");
        try {
            var address = URI.create(node.path("url").asText(""));
            return Optional.of(new Feed(name, address, time(node, "min", shortest), time(node, "max", longest)));
        } catch (IllegalArgumentException e) {
            problems.add(e.getMessage());
            return Optional.empty();
        }
    }

    private void strangers(JsonNode node, Set<String> known, String where) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problems.add("%sunknown key '%s', known are %s"
                        .formatted(where, name, known.stream().sorted().toList()));
            }
        });
    }

    private Duration time(JsonNode node, String key, Duration fallback) {
        if (!node.has(key)) {
            return fallback;
        }
        var time = TIME.matcher(node.path(key).asText(""));
        if (!time.matches()) {
            problems.add("%s: '%s' is no time such as 30s, 10m, 6h or 1d"
                    .formatted(key, node.path(key).asText("")));
            return fallback;
        }
        var number = Long.parseLong(time.group(1));
        return switch (time.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
