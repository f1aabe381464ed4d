package io.lodewire.app.command;

import io.lodewire.app.run.Gazetteer;
import io.lodewire.app.tag.Tagging;
import io.lodewire.app.view.Style;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tags articles without Kafka. */
@Command(
        name = "tag",
        description = "Reads articles of any supported format and prints what is found in them; needs no Kafka.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Items that are set aside give one line of JSON on standard error.",
            "Example: lodewire tag --format json archive.tar.gz > enriched.jsonl"
        })
final class TagCommand implements Callable<Integer> {

    /** How articles are printed. */
    enum Format {
        PRETTY,
        JSON
    }

    @Parameters(
            paramLabel = "FILE",
            description = "Files, folders or archives (.gz, .zst, .zip, .tar.gz); '-' or nothing: standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            description = "pretty (default): the text with coloured tags; json: one enriched article a line.")
    private Format format = Format.PRETTY;

    @Option(
            names = "--explain",
            description = "Prints for each policy action its rule, its trigger and its slots with the words or the"
                    + " reason behind them, and for the other sentences which rule was held back or missed, and why.")
    private boolean explain;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var counts = tagging(out).run(files, spec.commandLine().getErr());
        out.flush();
        return counts.recognised() > 0 ? 0 : 1;
    }

    private Tagging tagging(PrintWriter out) {
        if (explain) {
            return Tagging.asExplanation(out);
        }
        var enricher = Gazetteer.of(data.settings()).enricher();
        return format == Format.JSON
                ? Tagging.asJson(enricher, out)
                : Tagging.asText(enricher, out, Style.ofTerminal());
    }
}
