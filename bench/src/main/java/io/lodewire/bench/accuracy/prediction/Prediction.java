package io.lodewire.bench.accuracy.prediction;

import io.lodewire.bench.accuracy.file.JsonLines;
import io.lodewire.bench.accuracy.file.Row;
import io.lodewire.bench.accuracy.measure.Witness;
import io.lodewire.events.EnrichedArticle;
import io.lodewire.schemas.json.EventJson;
import java.util.List;

/** What was found in one story. */
public record Prediction(String id, String headline, List<Tag> regions, List<Tag> commodities, List<Act> acts) {

    public Prediction {
        regions = List.copyOf(regions);
        commodities = List.copyOf(commodities);
        acts = List.copyOf(acts);
    }

    /** Nothing found, as for a story that has no prediction. */
    public static Prediction none(String id) {
        return new Prediction(id, "", List.of(), List.of(), List.of());
    }

    /** What the engine found. It takes the way of the JSON shape, so that a file and the engine are read alike. */
    public static Prediction of(EnrichedArticle article) {
        return read(JsonLines.parse("prediction", EventJson.line(article)));
    }

    /** Reads one enriched article in its JSON shape. */
    static Prediction read(Row row) {
        var article = row.row("article");
        return new Prediction(
                article.text("itemUri"),
                article.text("headline", ""),
                row.rows("regions").stream().map(tag -> tag(tag, "code")).toList(),
                row.rows("commodities").stream().map(tag -> tag(tag, "id")).toList(),
                row.rows("policyActions").stream().map(ActReader::read).toList());
    }

    private static Tag tag(Row row, String key) {
        var words = row.rows("mentions").stream()
                .map(mention -> new Witness(mention.text("surface", ""), mention.text("kind", "")))
                .toList();
        return new Tag(row.text(key), row.text("salience", "FOCUS"), words);
    }
}
