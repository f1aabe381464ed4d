package io.lodewire.schemas.taxonomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tree of commodity ids, groups above their members. */
public final class CommodityTaxonomy {

    private static final CommodityTaxonomy STANDARD = new CommodityTaxonomy(Table.read("commodities.tsv"));

    private final Map<String, Commodity> byId = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new LinkedHashMap<>();

    private CommodityTaxonomy(Table table) {
        for (var row : table.rows()) {
            var parent = Optional.of(row.get(1)).filter(id -> !id.isEmpty());
            byId.put(row.get(0), new Commodity(row.get(0), parent, row.get(2)));
            parent.ifPresent(id -> addChild(id, row.get(0)));
        }
    }

    /** The taxonomy that ships with this build. */
    public static CommodityTaxonomy standard() {
        return STANDARD;
    }

    /** All ids in the order of the data file, every parent before its children. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    public Optional<Commodity> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<String> parent(String id) {
        return require(id).parent();
    }

    public String label(String id) {
        return require(id).label();
    }

    /** Ids from the top of the tree down to this one, itself included. */
    public List<String> path(String id) {
        var path = new ArrayList<String>();
        for (var at = Optional.of(require(id));
                at.isPresent();
                at = at.get().parent().flatMap(this::find)) {
            path.add(0, at.get().id());
        }
        return List.copyOf(path);
    }

    /** Everything below the id, itself left out, parents before children. */
    public Set<String> descendants(String id) {
        var below = new LinkedHashSet<String>();
        collectBelow(require(id).id(), below);
        return Collections.unmodifiableSet(below);
    }

    private void collectBelow(String id, Set<String> below) {
        for (var child : children.getOrDefault(id, List.of())) {
            below.add(child);
            collectBelow(child, below);
        }
    }

    private void addChild(String parent, String child) {
        if (!byId.containsKey(parent)) {
            throw new IllegalStateException("commodities.tsv: " + child + " stands before its parent " + parent);
        }
        children.computeIfAbsent(parent, id -> new ArrayList<>()).add(child);
    }

    private Commodity require(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no such commodity: " + id));
    }
}
