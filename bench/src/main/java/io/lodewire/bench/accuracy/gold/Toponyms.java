package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.file.Row;
import io.lodewire.bench.accuracy.mention.GoldMention;
import java.util.List;
import java.util.Set;

/** The marked names of a toponym corpus. */
final class Toponyms {

    /** Names that only look like places: a tag there is wrong. */
    private static final Set<String> NO_PLACES = Set.of("Homonym", "Language");

    private static final String DEMONYM = "Demonym";

    private Toponyms() {}

    static List<GoldMention> mentions(List<Row> toponyms) {
        var coded = toponyms.stream().anyMatch(toponym -> toponym.has("iso"));
        return toponyms.stream()
                .filter(toponym -> !NO_PLACES.contains(toponym.text("type", "")))
                .map(toponym -> mention(toponym, coded))
                .toList();
    }

    /** What is not located is left undecided: streets without a country, common nouns, names of bodies. */
    private static GoldMention mention(Row toponym, boolean coded) {
        var kind = toponym.text("type", "");
        var code = toponym.has("iso") ? toponym.text("iso") : null;
        var located = coded ? code != null : toponym.has("lat") || kind.equals(DEMONYM);
        return new GoldMention(toponym.text("phrase"), code, kind, located);
    }
}
