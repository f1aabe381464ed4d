package io.lodewire.app.replay;

import io.lodewire.app.config.Key;
import io.lodewire.app.config.Settings;
import io.lodewire.app.config.SettingsReader;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one run. Its topics and groups have a prefix of their own; its state lies in its own directory, while
 * the embedded broker stays where it is.
 */
public final class RunSettings {

    private final @Nullable Path config;
    private final Map<String, String> environment;
    private final Map<Key, String> said;
    private final RunDirectory directory;
    private final RunFacts facts;

    /**
     * Settings as read from their places, for the run.
     *
     * @param config file of {@code --config}, or null
     * @param said on the command line, by key
     */
    public RunSettings(
            @Nullable Path config,
            Map<String, String> environment,
            Map<Key, String> said,
            RunDirectory directory,
            RunFacts facts) {
        this.config = config;
        this.environment = Map.copyOf(environment);
        this.said = Map.copyOf(said);
        this.directory = directory;
        this.facts = facts;
    }

    /** The cluster and the run's topics. */
    Settings ofCluster() {
        return read(Map.of());
    }

    /** Enrichment and sinks, which write every event to files. */
    Settings ofParts() {
        return read(Map.of(
                Key.DATA_DIR, directory.path().toString(),
                Key.OUT_DIR, facts.out(),
                Key.ROUTES_FILE, ""));
    }

    /** What stands in front of the names of the run's topics and groups. */
    String prefix() {
        return ofCluster().text(Key.TOPIC_PREFIX);
    }

    private Settings read(Map<Key, String> more) {
        var all = new EnumMap<Key, String>(Key.class);
        all.putAll(said);
        if (!facts.live()) {
            var installation = SettingsReader.read(config, environment, said).text(Key.TOPIC_PREFIX);
            all.put(Key.TOPIC_PREFIX, installation + facts.id().prefix());
        }
        all.putAll(more);
        return SettingsReader.read(config, environment, all);
    }
}
