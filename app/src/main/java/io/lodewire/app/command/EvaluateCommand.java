package io.lodewire.app.command;

import io.lodewire.app.run.Gazetteer;
import io.lodewire.app.tag.Tagging;
import io.lodewire.bench.accuracy.Evaluation;
import io.lodewire.bench.accuracy.EvaluationConfig;
import io.lodewire.bench.accuracy.gold.GoldKind;
import io.lodewire.bench.accuracy.prediction.Prediction;
import io.lodewire.bench.accuracy.prediction.PredictionSource;
import io.lodewire.bench.accuracy.score.Listing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds enriched articles against a gold standard. */
@Command(
        name = "evaluate",
        description =
                "Precision, recall and F1 against a gold file, by label and by kind of mention, and the worst errors.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Gold that holds the texts needs nothing else; docs/evaluate.md explains the formats and figures.",
            "Example: lodewire evaluate --gold gold.jsonl.gz --stories archive.tar.gz"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "What is right.")
    private Path gold = Path.of("");

    @Option(
            names = "--pred",
            paramLabel = "FILE",
            description = "Articles enriched before: one JSON object a line, as 'tag --format json' prints.")
    private @Nullable Path predictions;

    @Option(
            names = "--stories",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Stories of any supported format, to be enriched now.")
    private List<Path> stories = List.of();

    @Option(names = "--kind", description = "Kind of the gold file: ${COMPLETION-CANDIDATES}. Default: told from it.")
    private @Nullable GoldKind kind;

    @Option(
            names = "--places",
            paramLabel = "FILE",
            description = "Place labels of Reuters and their ISO codes. Default: places_iso.tsv beside the gold file.")
    private @Nullable Path places;

    @Option(names = "--labels", description = "Labels shown of each measure. Default: ${DEFAULT-VALUE}")
    private int labels = Listing.standard().labels();

    @Option(names = "--confusions", description = "Confusions shown of each measure. Default: ${DEFAULT-VALUE}")
    private int confusions = Listing.standard().confusions();

    @Option(names = "--examples", description = "Stories shown of each confusion. Default: ${DEFAULT-VALUE}")
    private int examples = Listing.standard().examples();

    @Option(names = "--json", description = "The report as one JSON object, with every label.")
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var known = kind == null ? GoldKind.detect(gold) : kind;
        var report = Evaluation.run(new EvaluationConfig(gold, source(known), known, places, listing()));
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(report.json());
        } else {
            report.lines().forEach(out::println);
        }
        return 0;
    }

    private PredictionSource source(GoldKind known) {
        if (predictions != null && !stories.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--pred and --stories exclude each other");
        }
        if (predictions != null) {
            return PredictionSource.file(predictions);
        }
        if (stories.isEmpty() && !known.holdsArticles()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "gold of kind '%s' holds no texts: name them with --stories, or their enriched articles with --pred"
                            .formatted(known.label()));
        }
        return enriched(stories.isEmpty() ? List.of(gold) : stories);
    }

    private PredictionSource enriched(List<Path> files) {
        return taker -> {
            try {
                Tagging.handing(
                                Gazetteer.of(data.settings()).enricher(),
                                article -> taker.accept(Prediction.of(article)))
                        .run(files, spec.commandLine().getErr());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private Listing listing() {
        if (labels < 0 || confusions < 0 || examples < 0) {
            throw new ParameterException(
                    spec.commandLine(), "--labels, --confusions and --examples cannot be negative");
        }
        return new Listing(labels, confusions, examples);
    }
}
