package io.lodewire.schemas.taxonomy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of policy action, each in one group. */
public final class ActionTaxonomy {

    private static final ActionTaxonomy STANDARD = new ActionTaxonomy(Table.read("actions.tsv"));

    private final Map<String, Action> byId = new LinkedHashMap<>();
    private final Set<String> groups = new LinkedHashSet<>();

    private ActionTaxonomy(Table table) {
        for (var row : table.rows()) {
            var action = Action.of(row);
            byId.put(action.id(), action);
            groups.add(action.group());
        }
    }

    /** The taxonomy that ships with this build. */
    public static ActionTaxonomy standard() {
        return STANDARD;
    }

    /** All action ids in the order of the data file. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    public Set<String> groups() {
        return Collections.unmodifiableSet(groups);
    }

    public Optional<Action> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The action of an id that is known to exist. */
    public Action action(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no such action: " + id));
    }

    /** The action ids of a group, empty for an unknown group. */
    public Set<String> members(String group) {
        return byId.values().stream()
                .filter(action -> action.group().equals(group))
                .map(Action::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
