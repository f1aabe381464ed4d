package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.file.Row;
import io.lodewire.bench.accuracy.mention.GoldMention;
import java.util.List;
import java.util.Set;

/** The marked entities of commodity news; entities of other types are left undecided. */
final class Entities {

    private static final Set<String> COUNTRIES = Set.of("COUNTRY", "NATIONALITY");
    private static final Set<String> COMMODITIES = Set.of("COMMODITY");

    private Entities() {}

    static List<GoldMention> countries(List<Row> entities) {
        return mentions(entities, COUNTRIES);
    }

    static List<GoldMention> commodities(List<Row> entities) {
        return mentions(entities, COMMODITIES);
    }

    private static List<GoldMention> mentions(List<Row> entities, Set<String> types) {
        return entities.stream()
                .map(entity -> mention(entity, types.contains(entity.text("type"))))
                .toList();
    }

    private static GoldMention mention(Row entity, boolean counted) {
        return new GoldMention(entity.text("text"), null, entity.text("type"), counted);
    }
}
