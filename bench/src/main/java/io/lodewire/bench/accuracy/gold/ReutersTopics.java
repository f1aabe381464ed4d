package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.file.TsvTable;
import io.lodewire.schemas.taxonomy.CommodityTaxonomy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The topics of Reuters-21578 that stand for commodities. */
final class ReutersTopics {

    private final CommodityTaxonomy taxonomy = CommodityTaxonomy.standard();
    private final Map<String, List<String>> byCommodity;
    private final Set<String> all;

    ReutersTopics() {
        byCommodity = TsvTable.resource(ReutersTopics.class, "reuters-topics.tsv").entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, row -> List.of(row.getValue().split(",", -1))));
        all = byCommodity.values().stream().flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> all() {
        return all;
    }

    /** The topics of a commodity and of all groups above it; none for an id that is not in the taxonomy. */
    Set<String> of(String commodity) {
        var path = taxonomy.find(commodity).isPresent() ? taxonomy.path(commodity) : List.<String>of();
        return path.stream()
                .flatMap(id -> byCommodity.getOrDefault(id, List.of()).stream())
                .collect(Collectors.toSet());
    }
}
