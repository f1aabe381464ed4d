package io.lodewire.enrich.commodity;

import io.lodewire.enrich.lexicon.LexiconRow;
import io.lodewire.enrich.lexicon.LexiconTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of critical materials, version by version, from {@code commodity-lists.tsv}. */
final class CriticalLists {

    private final Map<ListMembership, Set<String>> versions = new LinkedHashMap<>();

    static CriticalLists read() {
        var lists = new CriticalLists();
        var idsByVersion = new HashMap<String, Set<String>>();
        for (var row : LexiconTable.read("commodity-lists.tsv").rows()) {
            var ids = ids(row, idsByVersion);
            idsByVersion.put(row.get("list") + row.get("version"), ids);
            lists.versions.put(version(row), ids);
        }
        return lists;
    }

    /** Versions that hold the id itself on the day, in file order. */
    List<ListMembership> of(String id, @Nullable LocalDate day) {
        return versions.entrySet().stream()
                .filter(entry -> entry.getValue().contains(id))
                .map(Map.Entry::getKey)
                .filter(version -> version.isValidOn(day))
                .toList();
    }

    Set<String> ids() {
        var all = new LinkedHashSet<String>();
        versions.values().forEach(all::addAll);
        return all;
    }

    private static ListMembership version(LexiconRow row) {
        var from = Objects.requireNonNull(row.day("from"), row.at());
        return new ListMembership(row.get("list"), row.get("version"), from, row.day("to"));
    }

    private static Set<String> ids(LexiconRow row, Map<String, Set<String>> idsByVersion) {
        var ids = new LinkedHashSet<String>();
        for (var id : row.list("ids")) {
            if (id.startsWith("+")) {
                ids.addAll(idsByVersion.getOrDefault(row.get("list") + id.substring(1), Set.of()));
            } else {
                ids.add(id);
            }
        }
        return ids;
    }
}
