package io.lodewire.bench.accuracy.gold;

import io.lodewire.bench.accuracy.file.TsvTable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The actions that are right for an intervention type of Global Trade Alert. */
final class GtaTypes {

    private final Map<String, Set<String>> actionsByType = new TreeMap<>();

    GtaTypes() {
        TsvTable.resource(GtaTypes.class, "gta-types.tsv").forEach((action, types) -> {
            for (var type : types.split(",", -1)) {
                actionsByType.computeIfAbsent(type, first -> new HashSet<>()).add(action);
            }
        });
    }

    /** Empty for a type that none of our actions stands for. */
    Set<String> actions(String type) {
        return actionsByType.getOrDefault(type, Set.of());
    }
}
