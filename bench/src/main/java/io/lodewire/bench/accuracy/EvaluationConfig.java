package io.lodewire.bench.accuracy;

import io.lodewire.bench.accuracy.gold.GoldKind;
import io.lodewire.bench.accuracy.prediction.PredictionSource;
import io.lodewire.bench.accuracy.score.Listing;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is held against what.
 *
 * @param kind null: told from the gold file
 * @param placeCodes for Reuters gold, a table of place label and ISO code; null: {@code places_iso.tsv} beside the gold
 */
public record EvaluationConfig(
        Path gold,
        PredictionSource predictions,
        @Nullable GoldKind kind,
        @Nullable Path placeCodes,
        Listing listing) {

    static final String PLACE_CODES = "places_iso.tsv";

    public static EvaluationConfig of(Path gold, PredictionSource predictions) {
        return new EvaluationConfig(gold, predictions, null, null, Listing.standard());
    }

    public EvaluationConfig withKind(GoldKind named) {
        return new EvaluationConfig(gold, predictions, named, placeCodes, listing);
    }

    public EvaluationConfig withPlaceCodes(Path table) {
        return new EvaluationConfig(gold, predictions, kind, table, listing);
    }

    public EvaluationConfig withListing(Listing longer) {
        return new EvaluationConfig(gold, predictions, kind, placeCodes, longer);
    }

    GoldKind kindOrDetected() {
        return kind == null ? GoldKind.detect(gold) : kind;
    }

    Path placeCodesOrBeside() {
        return placeCodes == null ? gold.resolveSibling(PLACE_CODES) : placeCodes;
    }
}
