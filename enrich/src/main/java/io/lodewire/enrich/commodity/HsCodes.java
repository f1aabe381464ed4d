package io.lodewire.enrich.commodity;

import io.lodewire.enrich.lexicon.LexiconTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Codes of the Harmonized System by commodity and form, from {@code commodity-hs.tsv}. */
final class HsCodes {

    private static final String ANY = "ANY";

    private final Map<String, Map<String, List<String>>> byIdAndForm = new HashMap<>();

    static HsCodes read() {
        var codes = new HsCodes();
        for (var row : LexiconTable.read("commodity-hs.tsv").rows()) {
            codes.byIdAndForm
                    .computeIfAbsent(row.get("id"), id -> new HashMap<>())
                    .put(row.get("form"), row.list("hs6"));
        }
        return codes;
    }

    /** Codes of the first id in the path, from the lowest up, that has any for the forms. */
    List<String> of(List<String> path, Collection<String> forms) {
        for (int i = path.size() - 1; i >= 0; i--) {
            var byForm = byIdAndForm.getOrDefault(path.get(i), Map.of());
            var found = new TreeSet<String>(byForm.getOrDefault(ANY, List.of()));
            forms.forEach(form -> found.addAll(byForm.getOrDefault(form, List.of())));
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }
}
