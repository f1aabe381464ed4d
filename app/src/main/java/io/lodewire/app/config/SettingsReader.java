package io.lodewire.app.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads settings from their places, all problems together.
 *
 * <p>In a file, {@code kafka.}, {@code producer.}, {@code consumer.} and {@code streams.} introduce properties of Kafka's
 * clients. In the environment, {@code LODEWIRE_TOPIC_PREFIX} is {@code topic.prefix} and {@code KAFKA_SASL_MECHANISM} is
 * {@code sasl.mechanism}; a name that ends in {@code _FILE} names a file that holds the value.
 */
public final class SettingsReader {

    private static final String OURS = "LODEWIRE_";
    private static final String KAFKAS = "KAFKA_";
    private static final String FROM_FILE = "_FILE";

    /** Variables of the launcher and of Kafka's own scripts, which are no client properties. */
    private static final Set<String> NOT_SETTINGS = Set.of(
            "LODEWIRE_HOME",
            "LODEWIRE_JAVA_OPTS",
            "LODEWIRE_LOG",
            "LODEWIRE_KAFKA_LOG",
            "KAFKA_HOME",
            "KAFKA_OPTS",
            "KAFKA_HEAP_OPTS",
            "KAFKA_LOG4J_OPTS");

    private final Map<Key, Setting> own = new EnumMap<>(Key.class);
    private final Map<String, Setting> kafka = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private SettingsReader() {}

    /**
     * All settings; throws {@link ConfigException} with every problem.
     *
     * @param file of {@code --config}, or null
     * @param commandLine what was said there, by key
     */
    public static Settings read(@Nullable Path file, Map<String, String> environment, Map<Key, String> commandLine) {
        var reader = new SettingsReader();
        if (file != null) {
            reader.addFile(file);
        }
        reader.addEnvironment(environment);
        commandLine.forEach((key, value) -> reader.own.put(key, new Setting(value, "command line")));
        if (!reader.problems.isEmpty()) {
            throw new ConfigException(String.join("\n", reader.problems));
        }
        return new Settings(reader.own, reader.kafka);
    }

    private void addFile(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            problems.add("the configuration file " + file + " cannot be read: " + e.getMessage());
        }
        for (var name : new TreeMap<>(properties).keySet()) {
            add(name.toString(), properties.getProperty(name.toString()), "file " + file);
        }
    }

    private void add(String name, String value, String origin) {
        var setting = new Setting(value.strip(), origin);
        if (name.startsWith("kafka.")) {
            kafka.put(name.substring("kafka.".length()), setting);
        } else if (name.startsWith("producer.") || name.startsWith("consumer.") || name.startsWith("streams.")) {
            kafka.put(name, setting);
        } else {
            Key.of(name)
                    .ifPresentOrElse(
                            key -> own.put(key, setting),
                            () -> problems.add("%s: no setting is called '%s'; did you mean '%s'?"
                                    .formatted(origin, name, Suggestion.nearest(name))));
        }
    }

    private void addEnvironment(Map<String, String> environment) {
        for (var variable : new TreeMap<>(environment).entrySet()) {
            var name = variable.getKey();
            if (NOT_SETTINGS.contains(name)) {
                continue;
            }
            if (name.startsWith(OURS)) {
                add(key(plain(name).substring(OURS.length())), value(variable), "environment " + name);
            } else if (name.startsWith(KAFKAS)) {
                add("kafka." + key(plain(name).substring(KAFKAS.length())), value(variable), "environment " + name);
            }
        }
    }

    private static String plain(String name) {
        return name.endsWith(FROM_FILE) && !name.endsWith("ROUTES" + FROM_FILE)
                ? name.substring(0, name.length() - FROM_FILE.length())
                : name;
    }

    private String value(Map.Entry<String, String> variable) {
        if (plain(variable.getKey()).equals(variable.getKey())) {
            return variable.getValue();
        }
        try {
            return Files.readString(Path.of(variable.getValue())).strip();
        } catch (IOException e) {
            problems.add("environment %s: the file cannot be read: %s".formatted(variable.getKey(), e.getMessage()));
            return "";
        }
    }

    /** {@code ___} is a hyphen, {@code __} an underscore, {@code _} a dot. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("___", "-")
                .replace("__", "\u0000")
                .replace("_", ".")
                .replace("\u0000", "_");
    }
}
