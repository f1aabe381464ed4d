package io.lodewire.app.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.lodewire.app.replay.RunDirectory;
import io.lodewire.app.replay.RunId;
import io.lodewire.app.replay.diff.CodeChange;
import io.lodewire.app.replay.diff.Comparison;
import io.lodewire.app.replay.diff.RunDiff;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two runs. */
@Command(
        name = "diff",
        description = {
            "Compares two runs by their files: regions, commodities and actions that were added (+), removed (-) or",
            "changed (~), by code, with examples."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire replay diff before after"})
final class ReplayDiffCommand implements Callable<Integer> {

    @Mixin
    private ReplayOptions options = new ReplayOptions();

    @Parameters(index = "0", paramLabel = "RUN_A", description = "The first run.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "RUN_B", description = "The second run.")
    private String second = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var diff = Comparison.of(out(first), out(second));
        var out = spec.commandLine().getOut();
        if (options.json()) {
            out.println(json(diff));
        } else {
            print(diff, out);
        }
        out.flush();
        return 0;
    }

    private Path out(String run) throws IOException {
        return Path.of(RunDirectory.of(options.data(), new RunId(run)).facts().out());
    }

    private void print(RunDiff diff, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%,d stories in both runs, %,d of them equal; %,d only in %s, %,d only in %s%n",
                diff.stories(),
                diff.equal(),
                diff.onlyFirst(),
                first,
                diff.onlySecond(),
                second);
        for (var change : diff.changes()) {
            out.printf(
                    Locale.ROOT,
                    "%-10s %-28s +%-6d -%-6d ~%-6d %s%n",
                    name(change),
                    change.code(),
                    change.added(),
                    change.removed(),
                    change.changed(),
                    String.join(" ", change.examples()));
        }
    }

    private static String json(RunDiff diff) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("stories", diff.stories())
                .put("equal", diff.equal())
                .put("onlyFirst", diff.onlyFirst())
                .put("onlySecond", diff.onlySecond());
        var changes = node.putArray("changes");
        for (var change : diff.changes()) {
            var examples = changes.addObject()
                    .put("kind", name(change))
                    .put("code", change.code())
                    .put("added", change.added())
                    .put("removed", change.removed())
                    .put("changed", change.changed())
                    .putArray("examples");
            change.examples().forEach(examples::add);
        }
        return node.toString();
    }

    private static String name(CodeChange change) {
        return change.kind().name().toLowerCase(Locale.ROOT);
    }
}
