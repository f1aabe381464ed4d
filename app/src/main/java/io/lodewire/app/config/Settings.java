package io.lodewire.app.config;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All settings of one run, each with its origin. In order of rising precedence: defaults, the file of {@code --config},
 * the environment, the command line.
 */
public final class Settings {

    private final Map<Key, Setting> own;
    private final Map<String, Setting> kafka;

    Settings(Map<Key, Setting> own, Map<String, Setting> kafka) {
        this.own = new EnumMap<>(own);
        this.kafka = new TreeMap<>(kafka);
    }

    /** The setting with its origin. */
    public Setting setting(Key key) {
        var setting = own.get(key);
        return setting == null ? new Setting(key.fallback(), "default") : setting;
    }

    /** The value, present unless it is empty. */
    public Optional<String> find(Key key) {
        return Optional.of(setting(key).value()).filter(value -> !value.isEmpty());
    }

    /** The value as text; empty when it is not set and has no default. */
    public String text(Key key) {
        return setting(key).value();
    }

    /** The value as a path. */
    public Path path(Key key) {
        return Path.of(text(key));
    }

    /** The value as a whole number of at least one. */
    public int count(Key key) {
        return Math.toIntExact(number(key));
    }

    /** The value as a whole number of at least one. */
    public long number(Key key) {
        var setting = setting(key);
        try {
            long number = Long.parseLong(setting.value());
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notANumber(key, setting);
        }
        throw notANumber(key, setting);
    }

    /** Whether the value is {@code true}. */
    public boolean isOn(Key key) {
        return Boolean.parseBoolean(text(key));
    }

    /** Kafka's own properties, without our {@code kafka.} in front, with their origins. */
    public Map<String, Setting> kafka() {
        return Map.copyOf(kafka);
    }

    /** Kafka's own properties, ready for its clients. */
    public ClientProperties clients() {
        return ClientProperties.of(kafka);
    }

    private static ConfigException notANumber(Key key, Setting setting) {
        return new ConfigException("%s must be a whole number of at least 1, not '%s' (%s)"
                .formatted(key.key(), setting.value(), setting.origin()));
    }
}
