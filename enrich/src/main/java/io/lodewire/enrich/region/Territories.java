package io.lodewire.enrich.region;

import io.lodewire.enrich.lexicon.LexiconTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All territories of the catalogue, each once, with the successions of states. */
final class Territories {

    private final Map<String, Territory> byCode = new HashMap<>();

    Territories(RegionCatalogue catalogue) {
        var predecessors = predecessors();
        for (var code : catalogue.codes()) {
            if (RegionCatalogue.countryOf(code).equals(code)) {
                var before = predecessors.getOrDefault(code, List.of());
                byCode.put(code, new Territory(code, byCode.size(), null, before));
            }
        }
        for (var code : catalogue.codes()) {
            if (!byCode.containsKey(code)) {
                byCode.put(code, new Territory(code, byCode.size(), get(RegionCatalogue.countryOf(code)), List.of()));
            }
        }
    }

    /** The territory with the code. */
    Optional<Territory> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The territory with the code; an unknown one means a broken lexicon. */
    Territory get(String code) {
        var territory = byCode.get(code);
        if (territory == null) {
            throw new IllegalStateException("no region has the code " + code);
        }
        return territory;
    }

    int count() {
        return byCode.size();
    }

    private static Map<String, List<Territory.Predecessor>> predecessors() {
        var byCode = new HashMap<String, List<Territory.Predecessor>>();
        for (var row : LexiconTable.read("successions.tsv").rows()) {
            byCode.computeIfAbsent(row.get("code"), code -> new ArrayList<>())
                    .add(new Territory.Predecessor(Period.day(row.day("before")), row.get("meant")));
        }
        byCode.values().forEach(list -> list.sort(Comparator.comparingInt(Territory.Predecessor::before)));
        return byCode;
    }
}
