package io.lodewire.app.command;

import io.lodewire.app.run.Cluster;
import io.lodewire.app.run.Shutdown;
import io.lodewire.app.run.Tail;
import io.lodewire.app.run.TailFilter;
import io.lodewire.app.view.EventLine;
import io.lodewire.app.view.Style;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.events.PolicyActionEvent;
import io.lodewire.schemas.json.EventJson;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.avro.specific.SpecificRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows events as they come. */
@Command(
        name = "tail",
        description = "Shows events of an enriched topic as they come, until Ctrl-C; reads only what is committed.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: lodewire tail --commodity rare-earths --action export-licence --from-beginning"})
final class TailCommand implements Callable<Integer> {

    @Mixin
    private ClusterOptions options = new ClusterOptions();

    @Option(
            names = "--topic",
            paramLabel = "T",
            description = "news.policy-actions.v1 (default), news.enriched.v1, or a routed topic of either.")
    private String topic = "news.policy-actions.v1";

    @Option(names = "--region", paramLabel = "CODE", split = ",", description = "Only events that name one of these.")
    private List<String> regions = List.of();

    @Option(
            names = "--commodity",
            paramLabel = "ID",
            split = ",",
            description = "Only events about one of these; a group takes its members.")
    private List<String> commodities = List.of();

    @Option(names = "--action", paramLabel = "ID", split = ",", description = "Only events with one of these.")
    private List<String> actions = List.of();

    @Option(names = "--from-beginning", description = "Everything that the topic holds first, not only what is new.")
    private boolean fromBeginning;

    @Option(names = "--limit", paramLabel = "N", description = "End after so many events.")
    private long limit = Long.MAX_VALUE;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var filter = TailFilter.of(regions, commodities, actions);
        var out = spec.commandLine().getOut();
        try (var shutdown = Shutdown.expect();
                var cluster = Cluster.connect(options.settings());
                var tail = Tail.of(cluster, topic, fromBeginning)) {
            long shown = 0;
            while (shown < limit && !shutdown.isAsked()) {
                for (var event : tail.poll()) {
                    if (shown < limit && filter.admits(event)) {
                        print(out, event);
                        shown++;
                    }
                }
            }
        }
        return 0;
    }

    private void print(PrintWriter out, SpecificRecord event) {
        out.println(json ? EventJson.line(event) : line(event));
        out.flush();
    }

    private static String line(SpecificRecord event) {
        var line = new EventLine(Style.ofTerminal());
        return event instanceof PolicyActionEvent action ? line.of(action) : line.of((EnrichedArticle) event);
    }
}
