package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.file.InputException;
import io.lodewire.bench.accuracy.file.JsonLines;
import io.lodewire.bench.accuracy.file.Row;
import io.lodewire.bench.accuracy.file.TextLines;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The kinds of gold file, each told by a field of its first line. */
public enum GoldKind {
    /** Reuters-21578: places and commodity topics of a story. */
    REUTERS("newid", false),
    /** Toponym corpora: the place names of a text and their countries. */
    GEO("toponyms", true),
    /** Regions, commodities and policy actions, all slots. */
    POLICY("frames", true),
    /** Worked examples of Global Trade Alert: the intervention type. */
    GTA("gta_id", true),
    /** Commodity news with entities and trade-restriction events. */
    CRUDE("sentences", false),
    /** Ids of stories that hold no policy action, one a line. */
    ALARMS("", false);

    private final String sign;
    private final boolean holdsArticles;

    GoldKind(String sign, boolean holdsArticles) {
        this.sign = sign;
        this.holdsArticles = holdsArticles;
    }

    /** Tells the kind from the first line: plain text is a list of ids. */
    public static GoldKind detect(Path gold) {
        var first = TextLines.first(gold).orElseThrow(() -> new InputException(gold + ": no gold in an empty file"));
        if (!first.startsWith("{")) {
            return ALARMS;
        }
        var row = JsonLines.parse(gold + ", line 1", first);
        return Arrays.stream(values())
                .filter(kind -> kind.signs(row))
                .findFirst()
                .orElseThrow(() -> new InputException(gold + ": cannot tell the kind of gold; name it, one of "
                        + names() + ", or give a file whose lines have one of the fields " + fields()));
    }

    /** Reads a gold file; the table of place codes is used by Reuters labels only. */
    public Gold read(Path gold, Path placeCodes) {
        return switch (this) {
            case REUTERS -> new ReutersGold(JsonLines.read(gold), PlaceCodes.read(placeCodes));
            case GEO -> new GeoGold(JsonLines.read(gold));
            case POLICY -> new PolicyGold(JsonLines.read(gold));
            case GTA -> new GtaGold(JsonLines.read(gold));
            case CRUDE -> new CrudeGold(JsonLines.read(gold));
            case ALARMS -> new AlarmGold(TextLines.read(gold));
        };
    }

    /** Whether the gold file is itself readable as articles, plain JSON Lines with {@code id} and {@code body}. */
    public boolean holdsArticles() {
        return holdsArticles;
    }

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean signs(Row row) {
        return !sign.isEmpty() && row.json().has(sign);
    }

    private static String names() {
        return Arrays.stream(values()).map(GoldKind::label).collect(Collectors.joining(", "));
    }

    private static String fields() {
        return Arrays.stream(values())
                .map(kind -> kind.sign)
                .filter(sign -> !sign.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
