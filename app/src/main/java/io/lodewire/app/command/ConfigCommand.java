package io.lodewire.app.command;

import io.lodewire.app.config.Key;
import io.lodewire.app.config.Setting;
import io.lodewire.app.config.Settings;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints every setting with its origin, secrets masked. */
@Command(
        name = "config",
        description = "Prints every setting, where it came from and what it means; secrets are masked.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire config --config lodewire.properties"})
final class ConfigCommand implements Callable<Integer> {

    private static final String MASK = "****";

    @Mixin
    private ClusterOptions options = new ClusterOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var settings = options.settings();
        var out = spec.commandLine().getOut();
        for (var key : Key.values()) {
            print(out, key.key(), shown(key, settings), "# " + key.meaning());
        }
        new TreeMap<>(settings.kafka())
                .forEach((name, setting) -> print(out, "kafka." + name, shown(name, setting), "# Kafka's own"));
        return 0;
    }

    private static void print(PrintWriter out, String key, Setting setting, String meaning) {
        out.printf("%-28s = %-24s (%s)  %s%n", key, setting.value(), setting.origin(), meaning);
    }

    private static Setting shown(Key key, Settings settings) {
        var setting = settings.setting(key);
        return key.isSecret() && !setting.value().isEmpty() ? new Setting(MASK, setting.origin()) : setting;
    }

    /** Kafka knows which of its properties are secrets only by type; by name is stricter, and needs no client. */
    private static Setting shown(String name, Setting setting) {
        var lower = name.toLowerCase(Locale.ROOT);
        boolean secret = lower.contains("password")
                || lower.contains("secret")
                || lower.contains("jaas")
                || lower.contains("token")
                || lower.endsWith(".key")
                || lower.contains("user.info");
        return secret ? new Setting(MASK, setting.origin()) : setting;
    }
}
