package io.lodewire.enrich.action.word;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The names of all word classes, each with a small number; filled while the words are read. */
public final class WordClasses {

    private final Map<String, Integer> ids = new HashMap<>();

    WordClasses() {}

    /** The number of a class that some word has; a name that no word has is an {@link IllegalStateException}. */
    public int id(String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("no word has the class '" + name + "'");
        }
        return id;
    }

    /** What follows the prefix in the names of all classes that begin with it, by their numbers. */
    public Map<Integer, String> withPrefix(String prefix) {
        var found = new HashMap<Integer, String>();
        ids.forEach((name, id) -> {
            if (name.startsWith(prefix)) {
                found.put(id, name.substring(prefix.length()));
            }
        });
        return found;
    }

    /** The set of the classes named. */
    public ClassSet setOf(Collection<String> names) {
        var set = ClassSet.NONE;
        for (var name : names) {
            set = set.with(ClassSet.of(id(name)));
        }
        return set;
    }

    ClassSet declare(Collection<String> names) {
        for (var name : names) {
            ids.putIfAbsent(name, ids.size());
        }
        return setOf(names);
    }
}
