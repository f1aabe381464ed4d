package io.lodewire.app.command;

import io.lodewire.app.config.Key;
import io.lodewire.app.config.Settings;
import io.lodewire.app.config.SettingsReader;
import java.nio.file.Path;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where local state lies, for commands that need no cluster. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Local state, such as an imported gazetteer. Default: .lodewire")
    private @Nullable Path data;

    /** The settings of this run: defaults, environment, command line. */
    Settings settings() {
        var said = new EnumMap<Key, String>(Key.class);
        Said.put(said, Key.DATA_DIR, data);
        return SettingsReader.read(null, System.getenv(), said);
    }
}
