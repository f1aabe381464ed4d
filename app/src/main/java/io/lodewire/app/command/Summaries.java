package io.lodewire.app.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.lodewire.bench.engine.EngineResult;
import io.lodewire.bench.pipeline.PipelineResult;
import io.lodewire.bench.sink.SinkResult;
import io.lodewire.enrich.geonames.GeoNamesImport;
import io.lodewire.ingest.publish.PublishedCounts;
import io.lodewire.sink.inventory.Inventory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;

/** Results in a few lines, or as one JSON object. */
final class Summaries {

    private Summaries() {}

    static String line(PublishedCounts counts) {
        return "%,d articles published, %,d set aside, %,d dead letters"
                .formatted(counts.articles(), counts.setAside(), counts.deadLetters());
    }

    static String json(PublishedCounts counts) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("articles", counts.articles())
                .put("setAside", counts.setAside())
                .put("deadLetters", counts.deadLetters())
                .toString();
    }

    static String line(GeoNamesImport.Summary summary, Path path) {
        return "%,d places taken, %,d left, %,d lines are no place: %s"
                .formatted(summary.taken(), summary.left(), summary.broken(), path);
    }

    static String json(GeoNamesImport.Summary summary) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("taken", summary.taken())
                .put("left", summary.left())
                .put("broken", summary.broken())
                .toString();
    }

    static String table(Inventory inventory) {
        var lines = new ArrayList<String>();
        lines.add("%-40s %8s %8s %12s %16s".formatted("folder", "days", "files", "rows", "bytes"));
        for (var folder : inventory.folders()) {
            lines.add("%-40s %,8d %,8d %,12d %,16d"
                    .formatted(folder.folder(), folder.days(), folder.files(), folder.rows(), folder.bytes()));
        }
        lines.add("%-40s %8s %8s %12s %16s".formatted("partition", "", "chunks", "events", "next offset"));
        for (var chain : inventory.chains()) {
            lines.add("%-40s %8s %,8d %,12d %,16d"
                    .formatted(
                            chain.topic() + "-" + chain.partition(),
                            "",
                            chain.chunks(),
                            chain.records(),
                            chain.next()));
        }
        return String.join("\n", lines);
    }

    static String json(Inventory inventory) {
        return new ObjectMapper()
                .valueToTree(Map.of("folders", inventory.folders(), "partitions", inventory.chains()))
                .toString();
    }

    static String table(PipelineResult result) {
        return """
                %,d articles, median of %d rounds
                identity topology   %,10.0f articles/s
                enrichment          %,10.0f articles/s
                ratio               %10.2f""".formatted(
                        result.articles(),
                        result.rounds(),
                        result.identityPerSecond(),
                        result.enrichPerSecond(),
                        result.ratio());
    }

    static String json(PipelineResult result) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("articles", result.articles())
                .put("rounds", result.rounds())
                .put("identityPerSecond", result.identityPerSecond())
                .put("enrichPerSecond", result.enrichPerSecond())
                .put("ratio", result.ratio())
                .toString();
    }

    static String table(SinkResult result) {
        return """
                %,d events, median of %d rounds
                consumer that decodes %,10.0f events/s
                sink, %-15s %,10.0f events/s
                ratio                 %10.2f
                peak heap             %,10d MB""".formatted(
                        result.events(),
                        result.rounds(),
                        result.readPerSecond(),
                        result.format(),
                        result.writePerSecond(),
                        result.ratio(),
                        result.peakHeapBytes() >> 20);
    }

    static String json(SinkResult result) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("events", result.events())
                .put("rounds", result.rounds())
                .put("format", result.format())
                .put("readPerSecond", result.readPerSecond())
                .put("writePerSecond", result.writePerSecond())
                .put("ratio", result.ratio())
                .put("peakHeapBytes", result.peakHeapBytes())
                .toString();
    }

    static String table(EngineResult result) {
        return """
                %,d articles, %,d characters, one thread, median of %d rounds
                engine       %8.2f ns/character   %,10.0f articles/s   %8.1f MB/s
                plain scan   %8.2f ns/character
                ratio        %8.1f""".formatted(
                        result.stories(),
                        result.characters(),
                        result.rounds(),
                        result.engineNanosPerCharacter(),
                        result.storiesPerSecond(),
                        result.megabytesPerSecond(),
                        result.scanNanosPerCharacter(),
                        result.ratio());
    }

    static String json(EngineResult result) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("articles", result.stories())
                .put("characters", result.characters())
                .put("rounds", result.rounds())
                .put("engineNanosPerCharacter", result.engineNanosPerCharacter())
                .put("articlesPerSecond", result.storiesPerSecond())
                .put("megabytesPerSecond", result.megabytesPerSecond())
                .put("scanNanosPerCharacter", result.scanNanosPerCharacter())
                .put("ratio", result.ratio())
                .toString();
    }
}
