package io.lodewire.enrich.salience;

import io.lodewire.enrich.commodity.guard.TermSet;
import io.lodewire.enrich.commodity.guard.WordClasses;
import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import io.lodewire.enrich.text.Vocabulary;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The points of each kind of evidence, from {@code commodity-salience.tsv}. */
final class CommodityPoints {

    private static final String FOCUS = "focus";
    private static final String SECONDARY = "secondary";

    private final Map<String, LexiconRow> rows;
    private final Map<Evidence, Double> points = new EnumMap<>(Evidence.class);
    private final double focus;
    private final double secondary;

    private CommodityPoints(Map<String, LexiconRow> rows) {
        this.rows = rows;
        for (var evidence : Evidence.values()) {
            points.put(evidence, number(evidence.key()));
        }
        this.focus = number(FOCUS);
        this.secondary = number(SECONDARY);
    }

    static CommodityPoints read() {
        var rows = LexiconTable.read("commodity-salience.tsv").rows();
        return new CommodityPoints(
                rows.stream().collect(Collectors.toMap(row -> row.get("evidence"), Function.identity())));
    }

    double of(Evidence evidence) {
        return points.getOrDefault(evidence, 0.0);
    }

    /** The words that are the evidence, as a class of {@code commodity-words.tsv}. */
    TermSet words(Evidence evidence, Vocabulary vocabulary) {
        return WordClasses.read(vocabulary).named(row(evidence.key()).get("words"));
    }

    /** The commodities that the evidence holds for. */
    Set<String> ids(Evidence evidence) {
        return Set.copyOf(row(evidence.key()).list("ids"));
    }

    /** Chance from which a commodity is in focus. */
    double focus() {
        return focus;
    }

    /** Chance from which a commodity is more than a mention. */
    double secondary() {
        return secondary;
    }

    private double number(String key) {
        return Double.parseDouble(row(key).get("points"));
    }

    private LexiconRow row(String key) {
        var row = rows.get(key);
        if (row == null) {
            throw new IllegalStateException("commodity-salience.tsv: no row '" + key + "'");
        }
        return row;
    }
}
